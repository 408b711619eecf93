-- Who works here, as HR exports it. The first org unit is for people whose row names none.
create sequence org_unit_seq start with 100 increment by 50;

create table org_unit (
    id        bigint       not null primary key,
    version   integer      not null,
    code      varchar(400) not null,
    name      varchar(200) not null,
    parent_id bigint references org_unit (id),
    constraint org_unit_code_unique unique (code)
);
create index org_unit_parent on org_unit (parent_id);

insert into org_unit (id, version, code, name, parent_id) values (1, 0, '/', 'Company', null);

create sequence person_seq start with 50 increment by 50;

-- An e-mail address is unique among active people only: somebody who comes back may get a new employee number.
create table person (
    id              bigint       not null primary key,
    version         integer      not null,
    employee_number varchar(60)  not null,
    given_name      varchar(100) not null,
    family_name     varchar(100) not null,
    email           varchar(254) not null,
    manager_id      bigint references person (id),
    org_unit_id     bigint       not null references org_unit (id),
    location        varchar(100) not null,
    time_zone       varchar(60)  not null,
    job_title       varchar(200) not null,
    level           integer      not null,
    hired_on        date,
    languages       varchar(200) not null,
    active          boolean      not null,
    search_text     varchar(600) not null,
    constraint person_employee_number_unique unique (employee_number)
);
create index person_email on person (email);
create index person_manager on person (manager_id);
create index person_org_unit on person (org_unit_id);
create index person_location on person (location);
create index person_family_name on person (family_name, given_name);

-- Accounts belong to people of this directory.
alter table account add constraint account_person foreign key (person_id) references person (id);
