-- How the two of a pair work together: meetings, what each prepares for them, and the notes that belong to both.
create sequence meeting_seq start with 50 increment by 50;
create sequence meeting_slot_seq start with 50 increment by 50;
create sequence meeting_paper_seq start with 50 increment by 50;

create table meeting (
    id                     bigint        not null primary key,
    version                integer       not null,
    pair_id                bigint        not null references pairing_pair (id),
    meeting_number         integer       not null,
    mentee_id              bigint        not null,
    mentor_id              bigint        not null,
    state                  varchar(20)   not null,
    acts                   integer       not null,
    proposed_by            bigint        not null,
    said_by                bigint,
    word                   varchar(1000) not null,
    minutes                integer       not null,
    place                  varchar(300)  not null,
    starts_at              timestamp(6),
    changed_at             timestamp(6)  not null,
    good_time_asked_by     bigint,
    good_time_asked_at     timestamp(6),
    good_time_confirmed_at timestamp(6),
    mentee_course          varchar(20),
    mentor_course          varchar(20),
    constraint meeting_number_unique unique (pair_id, meeting_number)
);
create index meeting_starts_at on meeting (starts_at);

-- The times that are proposed and not answered yet.
create table meeting_slot (
    id         bigint       not null primary key,
    meeting_id bigint       not null references meeting (id),
    starts_at  timestamp(6) not null,
    constraint meeting_slot_once unique (meeting_id, starts_at)
);

-- What somebody writes for the other one: typed for its writer alone, until it is shown. The key says whose it is.
create table meeting_paper (
    id         bigint          not null primary key,
    version    integer         not null,
    paper_key  varchar(80)     not null,
    kind       varchar(20)     not null,
    pair_id    bigint          not null references pairing_pair (id),
    meeting_id bigint          references meeting (id),
    writer_id  bigint          not null,
    draft      varchar(1000000) not null,
    revision   integer         not null,
    saved_at   timestamp(6)    not null,
    shown      varchar(1000000),
    shown_at   timestamp(6),
    constraint meeting_paper_key_unique unique (paper_key)
);
create index meeting_paper_pair on meeting_paper (pair_id);
create index meeting_paper_meeting on meeting_paper (meeting_id);
