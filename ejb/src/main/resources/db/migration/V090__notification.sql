-- Letters, written in the transaction of what they tell. One occasion writes to one person once.
create sequence notification_letter_seq start with 50 increment by 50;

create table notification_letter (
    id              bigint         not null primary key,
    version         integer        not null,
    occasion        varchar(200)   not null,
    kind            varchar(60)    not null,
    recipient_id    bigint,
    recipient_name  varchar(300)   not null,
    address         varchar(254)   not null,
    subject         varchar(500)   not null,
    body            varchar(10000) not null,
    link            varchar(500)   not null,
    message_id      varchar(320)   not null,
    written_at      timestamp(6)   not null,
    state           varchar(10)    not null,
    attempts        integer        not null,
    next_attempt_at timestamp(6)   not null,
    problem         varchar(500),
    sent_at         timestamp(6),
    read_at         timestamp(6),
    constraint notification_letter_once unique (occasion)
);
create index notification_letter_due on notification_letter (state, next_attempt_at);
create index notification_letter_recipient on notification_letter (recipient_id, read_at);
create index notification_letter_written on notification_letter (written_at);
