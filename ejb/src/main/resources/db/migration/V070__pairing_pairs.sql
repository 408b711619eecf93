-- The pairs that were published. "active" is 1 or null: nulls do not collide in a unique key, so two people may be a
-- pair again later, but never twice at once.
create sequence pairing_pair_seq start with 50 increment by 50;

create table pairing_pair (
    id        bigint      not null primary key,
    version   integer     not null,
    cohort_id bigint      not null,
    mentee_id bigint      not null,
    mentor_id bigint      not null,
    state     varchar(10) not null,
    active    smallint,
    since_on  date        not null,
    ended_on  date,
    ending    varchar(10),
    constraint pairing_pair_active_unique unique (cohort_id, mentee_id, mentor_id, active)
);

create index pairing_pair_mentee on pairing_pair (mentee_id);
create index pairing_pair_mentor on pairing_pair (mentor_id);
