-- Besides each quarter, people are asked at milestones of their pair: after the first meeting, at half-time, at the end.
alter table feedback_questionnaire add column occasion varchar(20) default 'QUARTER' not null;
alter table feedback_questionnaire drop constraint feedback_questionnaire_unique;
alter table feedback_questionnaire add constraint feedback_questionnaire_unique unique (program_id, occasion, number);

-- One round per cohort, quarter and occasion; that of a milestone fills as one pair after the other reaches it.
alter table feedback_round add column occasion varchar(20) default 'QUARTER' not null;
alter table feedback_round drop constraint feedback_round_unique;
alter table feedback_round add constraint feedback_round_unique unique (cohort_id, quarter, occasion);

-- The milestone, if it is one: nobody is asked twice about the same one. A survey without a last day of its own has that
-- of its round. The promise is the number of what was said about who sees what.
alter table feedback_survey add column milestone varchar(20);
alter table feedback_survey add column closes_on date;
alter table feedback_survey add column promise integer default 1 not null;
alter table feedback_survey add constraint feedback_survey_milestone unique (milestone, pair_id, person_id);

-- What can be chosen, in both languages one after the other.
alter table feedback_question add column options varchar(3000);
