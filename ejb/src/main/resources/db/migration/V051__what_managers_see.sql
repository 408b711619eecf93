-- What each person lets their managers see of an enrollment; until now everybody's managers saw the program and the hours.
alter table enrollment add column manager_sees varchar(60) default 'PROGRAM HOURS' not null;
