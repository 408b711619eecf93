-- What the two of a pair gave each other, or passed on to somebody else, in one line each.
create sequence reciprocity_gift_seq start with 50 increment by 50;
create sequence reciprocity_invitation_seq start with 50 increment by 50;
create sequence reciprocity_consent_seq start with 50 increment by 50;

create table reciprocity_gift (
    id           bigint       not null primary key,
    version      integer      not null,
    pair_id      bigint       not null references pairing_pair (id),
    giver_id     bigint       not null,
    kind         varchar(20)  not null,
    onward       boolean      not null,
    to_id        bigint,
    word         varchar(300) not null,
    minutes      integer      not null,
    entered_by   bigint       not null,
    entered_at   timestamp(6) not null,
    confirmed_at timestamp(6)
);
create index reciprocity_gift_pair on reciprocity_gift (pair_id);
create index reciprocity_gift_to on reciprocity_gift (to_id);

-- Who completed a mentoring as mentee is invited to mentor, once for each.
create table reciprocity_invitation (
    id          bigint       not null primary key,
    version     integer      not null,
    pair_id     bigint       not null references pairing_pair (id),
    person_id   bigint       not null,
    state       varchar(20)  not null,
    invited_at  timestamp(6) not null,
    answered_at timestamp(6),
    constraint reciprocity_invitation_once unique (pair_id)
);
create index reciprocity_invitation_person on reciprocity_invitation (person_id);

-- Who agrees to be named where others look at who mentored whom; who has no row does not.
create table reciprocity_consent (
    id         bigint       not null primary key,
    version    integer      not null,
    person_id  bigint       not null,
    named      boolean      not null,
    changed_at timestamp(6) not null,
    constraint reciprocity_consent_once unique (person_id)
);
