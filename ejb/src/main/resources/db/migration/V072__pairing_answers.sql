-- What a mentee may hear of a run about themself: what became of their first wish, what their mentors cover together,
-- and which peers they have while they are without one.
create sequence pairing_answer_seq start with 50 increment by 50;

create table pairing_answer (
    id         bigint        not null primary key,
    run_id     bigint        not null references pairing_run (id) on delete cascade,
    mentee_id  bigint        not null,
    peer_group integer       not null,
    answer     varchar(4000) not null,
    constraint pairing_answer_unique unique (run_id, mentee_id)
);

create index pairing_answer_group on pairing_answer (run_id, peer_group);
create index pairing_answer_mentee on pairing_answer (mentee_id);
create index pairing_unmatched_mentee on pairing_unmatched (mentee_id);

-- How far teams of mentors cover what their mentees want; only where somebody wants several.
alter table pairing_run_data add column teams varchar(200);
