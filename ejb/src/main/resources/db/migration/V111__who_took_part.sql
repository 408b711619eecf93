-- Counts of participation are guarded like answers: who was counted in which block. A pair below 0 names the cohort of
-- somebody who had no pair.
create table report_part (
    report_id bigint  not null references report_quarter (id),
    person_id bigint  not null,
    pair_id   bigint  not null,
    block     integer not null,
    primary key (report_id, person_id, pair_id)
);
create index report_part_person on report_part (person_id);

-- Locations are cells as well, and have longer names than numbers.
alter table report_figure alter column cell set data type varchar(120);
alter table report_quarter add column parts_left_out integer default 0 not null;
