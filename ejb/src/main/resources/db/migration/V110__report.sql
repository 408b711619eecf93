-- One report per quarter, made once: figures that may be published, who stands behind them, and the documents.
create sequence report_quarter_seq start with 50 increment by 50;
create sequence report_document_seq start with 50 increment by 50;
create sequence report_file_seq start with 50 increment by 50;

create table report_quarter (
    id             bigint       not null primary key,
    version        integer      not null,
    quarter        varchar(7)   not null,
    threshold      integer      not null,
    left_out       integer      not null,
    questionnaires varchar(2000) not null,
    data_hash      varchar(64)  not null,
    counted_at     timestamp(6) not null,
    published_at   timestamp(6),
    constraint report_quarter_unique unique (quarter)
);

-- n is null for what is only counted, amount is null for what is withheld.
create table report_figure (
    report_id bigint           not null references report_quarter (id),
    cell      varchar(80)      not null,
    measure   varchar(60)      not null,
    n         integer,
    amount    double precision,
    deviation double precision,
    primary key (report_id, cell, measure)
);

create table report_quote (
    report_id bigint        not null references report_quarter (id),
    position  integer       not null,
    words     varchar(4000) not null,
    primary key (report_id, position)
);

-- Whose answers were counted, in which block: what later quarters are compared with before they are published.
create table report_voice (
    report_id bigint  not null references report_quarter (id),
    person_id bigint  not null,
    pair_id   bigint  not null,
    block     integer not null,
    primary key (report_id, person_id, pair_id)
);
create index report_voice_person on report_voice (person_id);

-- reader_id is the manager whose part it is about, or 0 for HR.
create table report_document (
    id        bigint        not null primary key,
    report_id bigint        not null references report_quarter (id),
    reader_id bigint        not null,
    language  varchar(2)    not null,
    title     varchar(300)  not null,
    headline  varchar(1000) not null,
    constraint report_document_unique unique (report_id, reader_id, language)
);
create index report_document_reader on report_document (reader_id);

create table report_file (
    id          bigint      not null primary key,
    document_id bigint      not null references report_document (id),
    format      varchar(4)  not null,
    content     bytea       not null,
    sha256      varchar(64) not null,
    constraint report_file_unique unique (document_id, format)
);
