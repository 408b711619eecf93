-- What the two of a pair agree on. Texts are kept exactly as they are hashed and signed.
create sequence agreement_seq start with 50 increment by 50;
create sequence agreement_version_seq start with 50 increment by 50;
create sequence agreement_signature_seq start with 50 increment by 50;
create sequence agreement_review_seq start with 50 increment by 50;
create sequence agreement_draft_seq start with 50 increment by 50;
create sequence agreement_farewell_seq start with 50 increment by 50;

create table agreement (
    id             bigint  not null primary key,
    version        integer not null,
    pair_id        bigint  not null references pairing_pair (id),
    mentee_id      bigint  not null,
    mentor_id      bigint  not null,
    acts           integer not null,
    in_force       integer,
    in_force_since timestamp(6),
    next_review_on date,
    reminded_of    date,
    ended_at       timestamp(6),
    constraint agreement_pair_unique unique (pair_id)
);
create index agreement_mentee on agreement (mentee_id);
create index agreement_mentor on agreement (mentor_id);

create table agreement_version (
    id             bigint          not null primary key,
    agreement_id   bigint          not null references agreement (id),
    version_number integer         not null,
    author_id      bigint          not null,
    written_at     timestamp(6)    not null,
    note           varchar(4000)   not null,
    canonical_text varchar(1000000) not null,
    hash           varchar(64)     not null,
    constraint agreement_version_number_unique unique (agreement_id, version_number)
);

create table agreement_signature (
    id         bigint       not null primary key,
    version_id bigint       not null references agreement_version (id),
    person_id  bigint       not null,
    hash       varchar(64)  not null,
    signed_at  timestamp(6) not null,
    constraint agreement_signature_once unique (version_id, person_id)
);

create table agreement_review (
    id           bigint       not null primary key,
    agreement_id bigint       not null references agreement (id),
    due_on       date         not null,
    confirmed_by bigint       not null,
    confirmed_at timestamp(6) not null,
    constraint agreement_review_once unique (agreement_id, due_on)
);

create table agreement_draft (
    id             bigint           not null primary key,
    version        integer          not null,
    pair_id        bigint           not null references pairing_pair (id),
    person_id      bigint           not null,
    based_on       integer          not null,
    revision       integer          not null,
    canonical_text varchar(1000000) not null,
    note           varchar(4000)    not null,
    saved_at       timestamp(6)     not null,
    constraint agreement_draft_once unique (pair_id, person_id)
);

-- How each of the two took leave; the reason is for HR alone.
create table agreement_farewell (
    id            bigint        not null primary key,
    pair_id       bigint        not null references pairing_pair (id),
    person_id     bigint        not null,
    thanks        varchar(2000) not null,
    reason_for_hr varchar(2000),
    ended_it      boolean       not null,
    said_at       timestamp(6)  not null,
    constraint agreement_farewell_once unique (pair_id, person_id)
);
