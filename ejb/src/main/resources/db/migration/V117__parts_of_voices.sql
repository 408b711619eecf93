-- A voice is counted in several parts: the lowest published group in each tree of groups. What was one block is one part.
alter table report_voice add column parts varchar(1000) default '' not null;
update report_voice set parts = cast(block as varchar(20));
alter table report_voice drop column block;
alter table report_part add column parts varchar(1000) default '' not null;
update report_part set parts = cast(block as varchar(20));
alter table report_part drop column block;
