-- A correction is another edition of a quarter's report, with its reason; what was published stays as it is.
alter table report_quarter add column edition integer default 1 not null;
alter table report_quarter add column reason varchar(1000) default '' not null;
alter table report_quarter drop constraint report_quarter_unique;
alter table report_quarter add constraint report_edition_unique unique (quarter, edition);
