-- What the two send each other between meetings, with the answers; and what they thank each other for.
create sequence meeting_exchange_seq start with 50 increment by 50;
create sequence meeting_exchange_answer_seq start with 50 increment by 50;
create sequence meeting_thanks_seq start with 50 increment by 50;

create table meeting_exchange (
    id        bigint        not null primary key,
    version   integer       not null,
    pair_id   bigint        not null references pairing_pair (id),
    sender_id bigint        not null,
    kind      varchar(20)   not null,
    words     varchar(4000) not null,
    link      varchar(1000),
    sent_at   timestamp(6)  not null
);
create index meeting_exchange_pair on meeting_exchange (pair_id);

create table meeting_exchange_answer (
    id          bigint        not null primary key,
    exchange_id bigint        not null references meeting_exchange (id),
    person_id   bigint        not null,
    words       varchar(4000) not null,
    answered_at timestamp(6)  not null
);
create index meeting_exchange_answer_exchange on meeting_exchange_answer (exchange_id);

create table meeting_thanks (
    id          bigint        not null primary key,
    pair_id     bigint        not null references pairing_pair (id),
    giver_id    bigint        not null,
    receiver_id bigint        not null,
    words       varchar(2000) not null,
    said_at     timestamp(6)  not null
);
create index meeting_thanks_pair on meeting_thanks (pair_id);
create index meeting_thanks_receiver on meeting_thanks (receiver_id);
