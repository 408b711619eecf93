-- Whose answers at milestones were counted, in which parts: guarded like those of one more quarter.
create table report_first_meeting (
    report_id bigint        not null references report_quarter (id),
    person_id bigint        not null,
    pair_id   bigint        not null,
    parts     varchar(1000) not null,
    primary key (report_id, person_id, pair_id)
);
create index report_first_meeting_person on report_first_meeting (person_id);

create table report_half_time (
    report_id bigint        not null references report_quarter (id),
    person_id bigint        not null,
    pair_id   bigint        not null,
    parts     varchar(1000) not null,
    primary key (report_id, person_id, pair_id)
);
create index report_half_time_person on report_half_time (person_id);

create table report_end (
    report_id bigint        not null references report_quarter (id),
    person_id bigint        not null,
    pair_id   bigint        not null,
    parts     varchar(1000) not null,
    primary key (report_id, person_id, pair_id)
);
create index report_end_person on report_end (person_id);

-- Versions of questionnaires are several for each program now.
alter table report_quarter alter column questionnaires set data type varchar(20000);
