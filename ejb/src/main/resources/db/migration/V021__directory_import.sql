-- Imports of HR exports: the file while it is needed, what it would do or did, and what of it could not be used.
create sequence directory_import_seq start with 50 increment by 50;

create table directory_import (
    id                  bigint        not null primary key,
    version             integer       not null,
    file_name           varchar(200)  not null,
    size_bytes          bigint        not null,
    sha256              varchar(64)   not null,
    charset_name        varchar(40)   not null,
    separator_sign      varchar(1)    not null,
    header              varchar(100000) not null,
    mapping             varchar(100000) not null,
    uploaded_by         varchar(254)  not null,
    uploaded_at         timestamp(6)  not null,
    ended_at            timestamp(6),
    state               varchar(20)   not null,
    deactivate_missing  boolean       not null,
    knows_missing       boolean       not null,
    active_before       bigint        not null,
    rows_read           bigint        not null,
    added               bigint        not null,
    changed             bigint        not null,
    deactivated         bigint        not null,
    unchanged           bigint        not null,
    rows_left_out       bigint        not null,
    values_left_out     bigint        not null,
    steps_done          bigint        not null,
    steps_total         bigint        not null,
    failure_code        varchar(200),
    failure_arguments   varchar(4000)
);

create table directory_import_part (
    import_id bigint  not null references directory_import (id) on delete cascade,
    number    integer not null,
    content   bytea   not null,
    primary key (import_id, number)
);

create table directory_import_finding (
    import_id   bigint        not null references directory_import (id) on delete cascade,
    number      integer       not null,
    line        bigint        not null,
    column_name varchar(400)  not null,
    cell        varchar(100)  not null,
    kind        varchar(20)   not null,
    code        varchar(100)  not null,
    arguments   varchar(4000) not null,
    primary key (import_id, number)
);

create table directory_import_change (
    import_id       bigint        not null references directory_import (id) on delete cascade,
    number          integer       not null,
    kind            varchar(20)   not null,
    employee_number varchar(60)   not null,
    name            varchar(201)  not null,
    fields          varchar(8000) not null,
    primary key (import_id, number)
);

-- The columns that were chosen the last time.
create table directory_mapping (
    field       varchar(40)  not null primary key,
    column_name varchar(400) not null
);
