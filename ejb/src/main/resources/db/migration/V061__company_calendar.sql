-- When the company works. One row once an administrator has set it; the configuration speaks until then.
create table company_calendar (
    id          bigint        not null primary key,
    version     integer       not null,
    time_zone   varchar(60)   not null,
    year_begins integer       not null,
    from_hour   integer       not null,
    weekend     varchar(80)   not null,
    holidays    varchar(2400) not null
);
