-- What weighs on somebody: their own thoughts, which nobody else reads; a misunderstanding that they raise with the other
-- one of their pair; and a case, which they raise in confidence with HR and of which the other one never learns.
create sequence concern_thoughts_seq start with 50 increment by 50;
create sequence concern_misunderstanding_seq start with 50 increment by 50;
create sequence concern_answer_seq start with 50 increment by 50;
create sequence concern_case_seq start with 50 increment by 50;
create sequence concern_case_entry_seq start with 50 increment by 50;

create table concern_thoughts (
    id         bigint        not null primary key,
    version    integer       not null,
    pair_id    bigint        not null references pairing_pair (id),
    person_id  bigint        not null,
    happened   varchar(4000) not null,
    felt       varchar(4000) not null,
    their_view varchar(4000) not null,
    wish       varchar(4000) not null,
    revision   integer       not null,
    saved_at   timestamp(6)  not null,
    constraint concern_thoughts_unique unique (pair_id, person_id)
);

create table concern_misunderstanding (
    id         bigint        not null primary key,
    version    integer       not null,
    pair_id    bigint        not null references pairing_pair (id),
    raiser_id  bigint        not null,
    words      varchar(4000) not null,
    raised_at  timestamp(6)  not null,
    settled_by bigint,
    settled_at timestamp(6),
    settlement varchar(1000) not null
);
create index concern_misunderstanding_pair on concern_misunderstanding (pair_id);

create table concern_answer (
    id                  bigint        not null primary key,
    misunderstanding_id bigint        not null references concern_misunderstanding (id),
    person_id           bigint        not null,
    words               varchar(4000) not null,
    answered_at         timestamp(6)  not null
);
create index concern_answer_misunderstanding on concern_answer (misunderstanding_id);

-- "about_id" is the other one of the pair, who never sees the case, whatever their role.
create table concern_case (
    id         bigint       not null primary key,
    version    integer      not null,
    raiser_id  bigint       not null,
    pair_id    bigint       references pairing_pair (id),
    about_id   bigint,
    state      varchar(20)  not null,
    taken_by   varchar(254),
    holder_id  bigint,
    outcome    varchar(20),
    raised_at  timestamp(6) not null,
    changed_at timestamp(6) not null
);
create index concern_case_raiser on concern_case (raiser_id);
create index concern_case_pair on concern_case (pair_id);
create index concern_case_state on concern_case (state, changed_at);

create table concern_case_entry (
    id         bigint        not null primary key,
    case_id    bigint        not null references concern_case (id),
    by_raiser  boolean       not null,
    author     varchar(254)  not null,
    words      varchar(4000) not null,
    written_at timestamp(6)  not null
);
create index concern_case_entry_case on concern_case_entry (case_id);
