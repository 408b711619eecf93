-- What was done by whom. Each entry carries the hash of all before it; nothing updates or deletes one.
create table audit_entry (
    number   bigint        not null primary key,
    at       timestamp(6)  not null,
    actor    varchar(254)  not null,
    code     varchar(100)  not null,
    subjects varchar(1000) not null,
    hash     varchar(64)   not null
);
create index audit_entry_actor on audit_entry (actor);
create index audit_entry_code on audit_entry (code);

-- The end of the chain; its one row is also the turn that everybody who writes an entry waits for.
create table audit_head (
    id     integer     not null primary key,
    number bigint      not null,
    hash   varchar(64) not null
);
insert into audit_head (id, number, hash) values (1, 0, '');
