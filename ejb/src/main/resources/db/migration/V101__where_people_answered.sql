-- Where somebody worked when they answered, or were asked, beside the org unit.
alter table feedback_survey add column location varchar(100) default '' not null;
