-- What a program wants to reach in each quarter: percentages, and a rating from 1 to 5 in tenths; null is not asked for.
alter table program add column aim_met integer;
alter table program add column aim_on_time integer;
alter table program add column aim_response integer;
alter table program add column aim_satisfaction integer;
