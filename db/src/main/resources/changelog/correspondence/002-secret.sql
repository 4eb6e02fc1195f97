--liquibase formatted sql logicalFilePath:changelog/correspondence/002-secret.sql

--changeset vitrine:correspondence-secret
-- What this installation signs links and encrypts with, where its configuration names nothing else: a single row.
create table correspondence.installation_secret
(
    id     boolean primary key default true check (id),
    secret bytea not null check (length(secret) = 32)
);
