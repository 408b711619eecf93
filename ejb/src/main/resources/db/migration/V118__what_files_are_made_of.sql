-- What a document says is kept, and its files are made when somebody asks for them; documents from before have all their files.
alter table report_document add column source bytea;
