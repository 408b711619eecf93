-- Who may log in, and as what. The person behind an account is known to the directory; an operator may have none.
create sequence account_seq start with 50 increment by 50;

create table account (
    id            bigint       not null primary key,
    version       integer      not null,
    username      varchar(254) not null,
    password_hash varchar(500),
    person_id     bigint,
    enabled       boolean      not null,
    created_at    timestamp(6) not null,
    constraint account_username_unique unique (username),
    constraint account_person_unique unique (person_id)
);

create table account_role (
    account_id bigint      not null references account (id) on delete cascade,
    role       varchar(40) not null,
    primary key (account_id, role)
);
