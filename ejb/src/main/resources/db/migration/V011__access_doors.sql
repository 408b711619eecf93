-- Wrong passwords, so that guessing is stopped on every node and after a restart; user names only as hashes.
create sequence access_attempt_seq start with 50 increment by 50;

create table access_attempt (
    id           bigint       not null primary key,
    account_hash varchar(64)  not null,
    address      varchar(64)  not null,
    tried_at     timestamp(6) not null
);
create index access_attempt_account on access_attempt (account_hash, tried_at);
create index access_attempt_address on access_attempt (address, tried_at);
create index access_attempt_time on access_attempt (tried_at);

-- One-time codes with which people set their password; only their hashes are kept.
create table access_invitation (
    code_hash  varchar(64)  not null primary key,
    account_id bigint       not null references account (id) on delete cascade,
    expires_at timestamp(6) not null
);
create index access_invitation_account on access_invitation (account_id);
