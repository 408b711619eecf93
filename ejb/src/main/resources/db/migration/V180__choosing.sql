-- Whether the pairs of a program first meet and then say yes or no, and how many days they have for it; no row means that
-- they begin at once.
create table choosing_rule (
    program_id bigint  not null primary key references program (id) on delete cascade,
    version    integer not null,
    days       integer not null
);

-- The first conversation of a pair. The reason is for HR alone.
create sequence choosing_trial_seq start with 50 increment by 50;

create table choosing_trial (
    id            bigint        not null primary key,
    version       integer       not null,
    pair_id       bigint        not null references pairing_pair (id),
    mentee_id     bigint        not null,
    mentor_id     bigint        not null,
    mentee_answer varchar(10)   not null,
    mentor_answer varchar(10)   not null,
    decide_by     date          not null,
    started_at    timestamp(6)  not null,
    decided_at    timestamp(6),
    reminded      boolean       not null,
    reason        varchar(1000) not null,
    constraint choosing_trial_pair_unique unique (pair_id)
);
create index choosing_trial_due on choosing_trial (reminded, decide_by);
create index choosing_trial_mentee on choosing_trial (mentee_id);
create index choosing_trial_mentor on choosing_trial (mentor_id);

-- What somebody lets those see who look for a mentor or a mentee; no row means nothing beyond the directory.
create table choosing_openness (
    person_id    bigint  not null primary key,
    competencies boolean not null,
    interests    boolean not null,
    languages    boolean not null,
    hours        boolean not null
);
