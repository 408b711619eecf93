-- What people are asked each quarter, and what they said. A questionnaire is never changed, only followed by another.
create sequence feedback_questionnaire_seq start with 50 increment by 50;
create sequence feedback_round_seq start with 50 increment by 50;
create sequence feedback_survey_seq start with 50 increment by 50;

create table feedback_questionnaire (
    id         bigint       not null primary key,
    program_id bigint       not null,
    number     integer      not null,
    made_at    timestamp(6) not null,
    constraint feedback_questionnaire_unique unique (program_id, number)
);

create table feedback_question (
    questionnaire_id bigint       not null references feedback_questionnaire (id),
    position         integer      not null,
    code             varchar(40)  not null,
    kind             varchar(10)  not null,
    english          varchar(300),
    german           varchar(300),
    primary key (questionnaire_id, position),
    constraint feedback_question_unique unique (questionnaire_id, code)
);

-- One round per cohort and quarter.
create table feedback_round (
    id               bigint       not null primary key,
    version          integer      not null,
    cohort_id        bigint       not null,
    program_id       bigint       not null,
    quarter          varchar(7)   not null,
    questionnaire_id bigint       not null references feedback_questionnaire (id),
    opened_at        timestamp(6) not null,
    closes_on        date         not null,
    closed_at        timestamp(6),
    constraint feedback_round_unique unique (cohort_id, quarter)
);
create index feedback_round_quarter on feedback_round (quarter);
create index feedback_round_questionnaire on feedback_round (questionnaire_id);

-- One survey per round, person and pair; the org unit is that of the day on which the person answered, or was asked.
create table feedback_survey (
    id           bigint       not null primary key,
    version      integer      not null,
    round_id     bigint       not null references feedback_round (id),
    pair_id      bigint       not null,
    person_id    bigint       not null,
    side         varchar(6)   not null,
    org_unit_id  bigint       not null,
    asked_at     timestamp(6) not null,
    answered_at  timestamp(6),
    comment_text varchar(4000),
    quotable     boolean      not null,
    reminders    integer      not null,
    constraint feedback_survey_unique unique (round_id, pair_id, person_id)
);
create index feedback_survey_person on feedback_survey (person_id);
create index feedback_survey_pair on feedback_survey (pair_id);

create table feedback_answer (
    survey_id bigint      not null references feedback_survey (id),
    question  varchar(40) not null,
    rating    integer     not null,
    primary key (survey_id, question)
);
