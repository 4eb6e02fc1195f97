--liquibase formatted sql logicalFilePath:changelog/correspondence/004-about.sql

--changeset vitrine:correspondence-about
-- Of whom a mail speaks beside its reader: who asks to be forgotten is forgotten in it as well.
alter table correspondence.outgoing_mail
    add column about_email     text check (length(about_email) <= 254),
    add column conversation_id bigint references correspondence.conversation on delete cascade;
create index on correspondence.outgoing_mail (conversation_id) where conversation_id is not null;
create index on correspondence.outgoing_mail (lower(about_email)) where about_email is not null;
create index on correspondence.conversation (lower(email));
create index on correspondence.message (person_id) where person_id is not null;
