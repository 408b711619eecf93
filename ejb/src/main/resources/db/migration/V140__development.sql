-- The learning plan of a pair: competencies with what each of the two says about them, round by round.
create sequence development_plan_seq start with 50 increment by 50;
create sequence development_competency_seq start with 50 increment by 50;
create sequence development_assessment_seq start with 50 increment by 50;
create sequence development_goal_seq start with 50 increment by 50;
create sequence development_step_seq start with 50 increment by 50;
create sequence development_evidence_seq start with 50 increment by 50;

create table development_plan (
    id       bigint       not null primary key,
    version  integer      not null,
    pair_id  bigint       not null references pairing_pair (id),
    round    varchar(20)  not null,
    since_at timestamp(6) not null,
    constraint development_plan_pair_unique unique (pair_id)
);

create table development_competency (
    id            bigint       not null primary key,
    version       integer      not null,
    pair_id       bigint       not null references pairing_pair (id),
    competency_id bigint       not null,
    aim           varchar(20),
    added_by      bigint       not null,
    added_at      timestamp(6) not null,
    constraint development_competency_once unique (pair_id, competency_id)
);

-- Typed for its writer alone until it is said; the other one reads it when both have said theirs.
create table development_assessment (
    id        bigint        not null primary key,
    version   integer       not null,
    mapped_id bigint        not null references development_competency (id),
    round     varchar(20)   not null,
    side      varchar(20)   not null,
    level     varchar(20),
    why       varchar(1000) not null,
    revision  integer       not null,
    saved_at  timestamp(6)  not null,
    said_at   timestamp(6),
    constraint development_assessment_once unique (mapped_id, round, side)
);

-- What is to be reached, soon or one day; where it comes from the agreement, from which goal of which version.
create table development_goal (
    id                bigint        not null primary key,
    version           integer       not null,
    pair_id           bigint        not null references pairing_pair (id),
    horizon           varchar(20)   not null,
    what              varchar(300)  not null,
    success           varchar(1000) not null,
    agreement_version integer,
    agreement_goal    integer,
    edits             integer       not null,
    state             varchar(20)   not null,
    word              varchar(1000) not null,
    added_by          bigint        not null,
    added_at          timestamp(6)  not null,
    closed_at         timestamp(6)
);
create index development_goal_pair on development_goal (pair_id);

create table development_step (
    id        bigint        not null primary key,
    version   integer       not null,
    goal_id   bigint        not null references development_goal (id),
    what      varchar(300)  not null,
    due_on    date          not null,
    state     varchar(20)   not null,
    word      varchar(1000) not null,
    moved     integer       not null,
    added_at  timestamp(6)  not null,
    closed_at timestamp(6)
);
create index development_step_goal on development_step (goal_id);

-- What shows that something was learned; it belongs to a competency or to a goal.
create table development_evidence (
    id        bigint        not null primary key,
    pair_id   bigint        not null references pairing_pair (id),
    mapped_id bigint        references development_competency (id),
    goal_id   bigint        references development_goal (id),
    added_by  bigint        not null,
    words     varchar(1000) not null,
    link      varchar(1000),
    added_at  timestamp(6)  not null
);
create index development_evidence_pair on development_evidence (pair_id);
create index development_evidence_mapped on development_evidence (mapped_id);
create index development_evidence_goal on development_evidence (goal_id);
