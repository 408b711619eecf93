-- Runs of batch jobs. This table, not the Batch runtime's repository, says what is running and how far it came.
-- "active" is 1 or null: nulls do not collide in a unique key, so a job runs at most once at a time for one subject.
create sequence job_run_seq start with 50 increment by 50;

create table job_run (
    id                bigint       not null primary key,
    job               varchar(60)  not null,
    subject           varchar(200) not null,
    state             varchar(20)  not null,
    active            smallint,
    requested_by      varchar(254) not null,
    attempt           integer      not null,
    orphaned          integer      not null,
    owner             varchar(200),
    lease_until       timestamp(6),
    heartbeat_at      timestamp(6),
    stage             varchar(60),
    stage_started_at  timestamp(6),
    done              bigint       not null,
    total             bigint       not null,
    detail            varchar(1000),
    requested_at      timestamp(6) not null,
    started_at        timestamp(6),
    ended_at          timestamp(6),
    failure_code      varchar(200),
    failure_arguments varchar(2000),
    constraint job_run_active_unique unique (job, subject, active)
);

create index job_run_state on job_run (state);
create index job_run_requested on job_run (requested_at);

create table job_run_parameter (
    run_id bigint       not null references job_run (id) on delete cascade,
    name   varchar(60)  not null,
    setting varchar(2000) not null,
    primary key (run_id, name)
);

-- What a continued run need not do again.
create table job_run_stage (
    run_id bigint      not null references job_run (id) on delete cascade,
    stage  varchar(60) not null,
    primary key (run_id, stage)
);

-- Single things that a run could not do while it did the others.
create sequence job_item_error_seq start with 50 increment by 50;

create table job_item_error (
    id          bigint        not null primary key,
    run_id      bigint        not null references job_run (id) on delete cascade,
    item        varchar(400)  not null,
    code        varchar(200)  not null,
    arguments   varchar(2000) not null,
    occurred_at timestamp(6)  not null
);

create index job_item_error_run on job_item_error (run_id);

-- Rows to lock, so that of several nodes one at a time starts, claims and asks what is due.
create table job_lock (
    name varchar(20) not null primary key
);

insert into job_lock (name) values ('start');
insert into job_lock (name) values ('claim');
insert into job_lock (name) values ('schedule');
