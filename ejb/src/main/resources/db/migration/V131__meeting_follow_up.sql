-- What was agreed to be done, with its day; and what was advised, with what became of it.
create sequence meeting_action_seq start with 50 increment by 50;
create sequence meeting_advice_seq start with 50 increment by 50;

create table meeting_action (
    id         bigint        not null primary key,
    version    integer       not null,
    pair_id    bigint        not null references pairing_pair (id),
    meeting_id bigint        references meeting (id),
    owner_id   bigint        not null,
    added_by   bigint        not null,
    what       varchar(300)  not null,
    due_on     date          not null,
    state      varchar(20)   not null,
    word       varchar(1000) not null,
    postponed  integer       not null,
    added_at   timestamp(6)  not null,
    closed_at  timestamp(6)
);
create index meeting_action_pair on meeting_action (pair_id);
create index meeting_action_meeting on meeting_action (meeting_id);

create table meeting_advice (
    id          bigint        not null primary key,
    version     integer       not null,
    pair_id     bigint        not null references pairing_pair (id),
    meeting_id  bigint        references meeting (id),
    advised_id  bigint        not null,
    advice      varchar(1000) not null,
    added_at    timestamp(6)  not null,
    outcome     varchar(20),
    words       varchar(1000) not null,
    answered_at timestamp(6)
);
create index meeting_advice_pair on meeting_advice (pair_id);
create index meeting_advice_meeting on meeting_advice (meeting_id);
