-- A way to mentor: what is asked of a pair, of an agreement, of the people who take part.
create sequence program_seq start with 50 increment by 50;

create table program (
    id                    bigint        not null primary key,
    version               integer       not null,
    name                  varchar(120)  not null,
    description           varchar(2000) not null,
    type                  varchar(20)   not null,
    months                integer       not null,
    manager_approval      boolean       not null,
    report_threshold      integer       not null,
    agreements_open_to_hr boolean       not null,
    rules_revision        integer       not null,
    created_at            timestamp(6)  not null,
    constraint program_name_unique unique (name)
);

create table program_agreement_section (
    program_id bigint        not null references program (id) on delete cascade,
    position   integer       not null,
    code       varchar(40)   not null,
    title      varchar(120)  not null,
    prompt     varchar(1000) not null,
    required   boolean       not null,
    primary key (program_id, position)
);

-- The pairing rules of a program, one row per revision and never changed, so that a run can name the ones it obeyed.
create sequence program_rules_seq start with 50 increment by 50;

create table program_rules (
    id                 bigint       not null primary key,
    program_id         bigint       not null references program (id) on delete cascade,
    revision           integer      not null,
    objective          varchar(20)  not null,
    hard_rules         varchar(400) not null,
    weights            varchar(400) not null,
    score_floor        integer      not null,
    minutes_per_pair   integer      not null,
    shared_half_hours  integer      not null,
    mentors_per_mentee integer      not null,
    made_by            varchar(254) not null,
    made_at            timestamp(6) not null,
    constraint program_rules_revision_unique unique (program_id, revision)
);

-- One time that a program is run.
create sequence cohort_seq start with 50 increment by 50;

create table cohort (
    id              bigint       not null primary key,
    version         integer      not null,
    program_id      bigint       not null references program (id),
    name            varchar(120) not null,
    phase           varchar(20)  not null,
    opens_on        date         not null,
    closes_on       date         not null,
    opens_by_itself boolean      not null,
    capacity        integer      not null,
    waiting_list    boolean      not null,
    starts_on       date         not null,
    ends_on         date         not null,
    created_at      timestamp(6) not null,
    phase_since     timestamp(6) not null,
    constraint cohort_name_unique unique (name)
);

create index cohort_program_idx on cohort (program_id);
create index cohort_phase_idx on cohort (phase);

-- Who may enroll, a row per condition; several of one kind mean "one of these", different kinds mean "all of these".
create table cohort_condition (
    cohort_id bigint       not null references cohort (id) on delete cascade,
    side      varchar(20)  not null,
    kind      varchar(20)  not null,
    content   varchar(200) not null
);

create index cohort_condition_cohort_idx on cohort_condition (cohort_id);
