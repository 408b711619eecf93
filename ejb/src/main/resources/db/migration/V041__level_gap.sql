-- How many levels must lie between mentor and mentee, where a program asks for that.
alter table program_rules add column level_gap integer default 2 not null;
