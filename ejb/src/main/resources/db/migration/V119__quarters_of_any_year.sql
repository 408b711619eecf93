-- A quarter of a year that does not begin in January names its first month: 2027-Q1-M04.
alter table feedback_round alter column quarter set data type varchar(12);
alter table report_quarter alter column quarter set data type varchar(12);
