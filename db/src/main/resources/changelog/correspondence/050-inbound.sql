--liquibase formatted sql logicalFilePath:changelog/correspondence/050-inbound.sql

--changeset vitrine:correspondence-inbound
-- Where an answer to the mail goes; null: nobody reads one.
alter table correspondence.outgoing_mail
    add column reply_to text check (length(reply_to) <= 254 and reply_to !~ '[[:space:]<>]');

-- That a mail which came in has had its effect: it is looked at once, though the mailbox may still have it.
create table correspondence.incoming_mail
(
    fingerprint bytea primary key check (length(fingerprint) = 32), -- of its Message-ID; nothing else of it is kept
    taken_at    timestamptz not null
);
create index on correspondence.incoming_mail (taken_at);
