--liquibase formatted sql logicalFilePath:changelog/correspondence/040-reports.sql

--changeset vitrine:correspondence-reports
-- That something on the site, or in a conversation, is not as it should be: for staff alone, until they have decided and a
-- year beyond. Of a conversation nothing is copied: the report goes with it.
create table correspondence.report
(
    id              bigint generated always as identity primary key,
    kind            text        not null check (kind in ('mission', 'evenement', 'structure', 'conversation')),
    subject         text        not null check (length(subject) between 1 and 200), -- a slug, or the conversation's number
    title           text        not null check (length(title) between 1 and 300),   -- as it was called then
    conversation_id bigint references correspondence.conversation on delete cascade,
    reported_by     correspondence.side,                                            -- of a conversation's two
    reason          text        not null
        check (reason in ('erreur', 'trompeur', 'illegal', 'haine', 'danger', 'donnees', 'indesirable', 'autre')),
    words           text check (length(words) between 1 and 2000),                  -- null: who wrote them has asked to be forgotten
    email           text check (length(email) <= 254),                              -- of who reports; null: they did not say
    language        text        not null check (language in ('fr', 'en')),
    hold_reasons    text[]      not null default '{}',                              -- looks unwanted: kept from the queue
    outcome         text check (outcome in ('retire', 'repondu', 'ecarte')),        -- null: it waits
    decision        text check (length(decision) between 1 and 2000),               -- what staff said, and why
    created_at      timestamptz not null,
    decided_at      timestamptz,
    check ((outcome is null) = (decided_at is null)),
    check ((outcome is null) = (decision is null)),
    check ((kind = 'conversation') = (conversation_id is not null))
);
create index on correspondence.report (created_at, id) where outcome is null;
create index on correspondence.report (decided_at);
create index on correspondence.report (conversation_id);
create index on correspondence.report (lower(email));
