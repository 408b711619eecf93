create table notification_title (
    letter_id bigint       not null references notification_letter (id) on delete cascade,
    language  varchar(2)   not null,
    title     varchar(500) not null,
    primary key (letter_id, language)
);
