-- How the columns and values of a company's sign-up spreadsheet were matched, remembered by program and header.
create sequence sign_up_mapping_seq start with 50 increment by 50;

create table sign_up_mapping (
    id          bigint      not null primary key,
    version     integer     not null,
    program_id  bigint      not null references program (id) on delete cascade,
    fingerprint varchar(64) not null,
    constraint sign_up_mapping_unique unique (program_id, fingerprint)
);

create table sign_up_column (
    mapping_id bigint      not null references sign_up_mapping (id) on delete cascade,
    position   integer     not null,
    field      varchar(30) not null,
    primary key (mapping_id, position)
);

create table sign_up_value (
    mapping_id bigint       not null references sign_up_mapping (id) on delete cascade,
    catalog    varchar(30)  not null,
    said       varchar(200) not null,
    code       varchar(60)  not null,
    primary key (mapping_id, catalog, said)
);
