--liquibase formatted sql logicalFilePath:changelog/correspondence/030-notices.sql

--changeset vitrine:correspondence-notices
-- What happened to that of which a conversation speaks stands in it, with or without words.
alter table correspondence.message
    drop constraint message_body_check,
    add column notice text check (notice ~ '^[a-z]+(-[a-z]+)*$' and length(notice) <= 60),
    add constraint message_body_check check (length(body) <= 5000 and (length(body) >= 1 or notice is not null));
