-- What the pairing job found, and what a person decided about it. The large columns live in a table of their own, so
-- that looking at a run does not read them.
create sequence pairing_run_seq start with 50 increment by 50;

create table pairing_run (
    id             bigint       not null primary key,
    version        integer      not null,
    cohort_id      bigint       not null,
    job_run_id     bigint       not null,
    state          varchar(20)  not null,
    requested_by   varchar(254) not null,
    created_at     timestamp(6) not null,
    objective      varchar(20)  not null,
    rule_version   varchar(20)  not null,
    rules_revision integer      not null,
    snapshot_hash  varchar(64)  not null,
    mentees        integer      not null,
    mentors        integer      not null,
    wanted         bigint       not null,
    places         bigint       not null,
    people         integer      not null,
    pairs          integer      not null,
    total_score    bigint       not null,
    worst_score    integer      not null,
    proven         boolean      not null,
    faults         varchar(2000),
    solve_millis   bigint       not null,
    published_at   timestamp(6),
    published_by   varchar(254),
    constraint pairing_run_job_unique unique (job_run_id)
);

create index pairing_run_cohort on pairing_run (cohort_id);

create table pairing_run_data (
    run_id    bigint not null primary key references pairing_run (id) on delete cascade,
    snapshot  bytea  not null,
    plan      bytea,
    diagnosis varchar(1000000),
    ledger    varchar(1000000)
);

create sequence pairing_proposal_seq start with 50 increment by 50;

create table pairing_proposal (
    id          bigint         not null primary key,
    run_id      bigint         not null references pairing_run (id) on delete cascade,
    place       integer        not null,
    mentee_id   bigint         not null,
    mentor_id   bigint         not null,
    score       integer        not null,
    pair_id     bigint         references pairing_pair (id),
    for_hr      varchar(20000) not null,
    for_mentee  varchar(20000) not null,
    for_mentor  varchar(20000) not null,
    constraint pairing_proposal_place_unique unique (run_id, place)
);

create index pairing_proposal_score on pairing_proposal (run_id, score);
create index pairing_proposal_pair on pairing_proposal (pair_id);

create sequence pairing_unmatched_seq start with 50 increment by 50;

create table pairing_unmatched (
    id          bigint        not null primary key,
    run_id      bigint        not null references pairing_run (id) on delete cascade,
    mentee_id   bigint        not null,
    explanation varchar(4000) not null,
    constraint pairing_unmatched_unique unique (run_id, mentee_id)
);

-- What a person fixed: two who must be a pair, or must not. It holds for every later run of the cohort.
create sequence pairing_fixed_seq start with 50 increment by 50;

create table pairing_fixed (
    id         bigint        not null primary key,
    version    integer       not null,
    cohort_id  bigint        not null,
    mentee_id  bigint        not null,
    mentor_id  bigint        not null,
    kind       varchar(10)   not null,
    note       varchar(1000) not null,
    made_by    varchar(254)  not null,
    made_at    timestamp(6)  not null,
    constraint pairing_fixed_unique unique (cohort_id, mentee_id, mentor_id)
);
