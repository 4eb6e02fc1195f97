--liquibase formatted sql logicalFilePath:changelog/correspondence/020-attachments.sql

--changeset vitrine:correspondence-attachments
-- Small files that travel with a mail: the entry for a calendar, a ticket.
create table correspondence.mail_attachment
(
    mail_id      bigint   not null references correspondence.outgoing_mail on delete cascade,
    position     smallint not null,
    name         text     not null check (name ~ '^[a-z0-9-]{1,60}\.[a-z]{2,4}$'),
    content_type text     not null check (length(content_type) <= 100 and content_type !~ '[\r\n]'),
    content      bytea    not null check (length(content) <= 1000000),
    primary key (mail_id, position)
);
