-- The run of the job that works on an import of sign-ups, which may be stopped by somebody.
alter table sign_up_import add column job_run_id bigint;
