-- Imports of sign-up spreadsheets: the file while it is needed, how it is matched, how far it was taken, and what of it
-- could not be.
create sequence sign_up_import_seq start with 50 increment by 50;

create table sign_up_import (
    id                bigint           not null primary key,
    version           integer          not null,
    cohort_id         bigint           not null references cohort (id) on delete cascade,
    file_name         varchar(200)     not null,
    size_bytes        bigint           not null,
    sheet             varchar(400),
    column_fields     varchar(100000)  not null,
    said_words        varchar(1000000) not null,
    uploaded_by       varchar(254)     not null,
    uploaded_at       timestamp(6)     not null,
    ended_at          timestamp(6),
    state             varchar(20)      not null,
    rows_total        integer          not null,
    rows_done         integer          not null,
    last_line         bigint           not null,
    enrolled          integer          not null,
    changed           integer          not null,
    unchanged         integer          not null,
    left_alone        integer          not null,
    failed            integer          not null,
    problems          integer          not null,
    failure_code      varchar(200),
    failure_arguments varchar(4000)
);
create index sign_up_import_cohort on sign_up_import (cohort_id);

create table sign_up_import_part (
    import_id bigint  not null references sign_up_import (id) on delete cascade,
    number    integer not null,
    content   bytea   not null,
    primary key (import_id, number)
);

create table sign_up_import_problem (
    import_id   bigint        not null references sign_up_import (id) on delete cascade,
    number      integer       not null,
    line        bigint        not null,
    column_name varchar(400)  not null,
    cell        varchar(100)  not null,
    code        varchar(100)  not null,
    arguments   varchar(4000) not null,
    primary key (import_id, number)
);

create table sign_up_import_word (
    import_id bigint       not null references sign_up_import (id) on delete cascade,
    number    integer      not null,
    catalog   varchar(30)  not null,
    words     varchar(200) not null,
    times     integer      not null,
    nearest   varchar(60),
    primary key (import_id, number)
);
