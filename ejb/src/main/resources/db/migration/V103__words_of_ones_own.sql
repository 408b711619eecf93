-- Questions that are answered in one's own words.
create table feedback_words (
    survey_id bigint        not null references feedback_survey (id),
    question  varchar(40)   not null,
    words     varchar(1000) not null,
    primary key (survey_id, question)
);
