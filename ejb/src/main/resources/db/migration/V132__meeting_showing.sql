-- Which parts of their profile a mentor has agreed to show to a mentee.
create sequence meeting_showing_seq start with 50 increment by 50;

create table meeting_showing (
    id           bigint  not null primary key,
    version      integer not null,
    pair_id      bigint  not null references pairing_pair (id),
    competencies boolean not null,
    interests    boolean not null,
    motives      boolean not null,
    languages    boolean not null,
    constraint meeting_showing_once unique (pair_id)
);
