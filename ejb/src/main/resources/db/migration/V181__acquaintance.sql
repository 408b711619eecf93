-- Whom people say that they know, which counts when the other one has confirmed it.
create sequence acquaintance_contact_seq start with 50 increment by 50;

create table acquaintance_contact (
    id          bigint       not null primary key,
    person_id   bigint       not null,
    other_id    bigint       not null,
    confirmed   boolean      not null,
    declared_at timestamp(6) not null,
    constraint acquaintance_contact_unique unique (person_id, other_id)
);
create index acquaintance_contact_other on acquaintance_contact (other_id);

-- A request that travels from one acquaintance to the next. The chain is the ids of all, space between; "place" is where
-- the request lies; "stopped" is known to nobody but whoever stopped it.
create sequence acquaintance_introduction_seq start with 50 increment by 50;

create table acquaintance_introduction (
    id           bigint        not null primary key,
    version      integer       not null,
    requester_id bigint        not null,
    mentor_id    bigint        not null,
    holder_id    bigint        not null,
    chain        varchar(200)  not null,
    place        integer       not null,
    state        varchar(20)   not null,
    stopped      boolean       not null,
    word         varchar(1000) not null,
    asked_at     timestamp(6)  not null,
    moved_at     timestamp(6)  not null
);
create index acquaintance_introduction_requester on acquaintance_introduction (requester_id);
create index acquaintance_introduction_mentor on acquaintance_introduction (mentor_id);
create index acquaintance_introduction_holder on acquaintance_introduction (holder_id, state);
create index acquaintance_introduction_moved on acquaintance_introduction (state, moved_at);
