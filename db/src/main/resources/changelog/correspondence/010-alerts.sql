--liquibase formatted sql logicalFilePath:changelog/correspondence/010-alerts.sql

--changeset vitrine:correspondence-alerts
-- Somebody wants to be told by mail what is new in a list. It counts once its address has confirmed it.
create table correspondence.alert
(
    id           bigint generated always as identity primary key,
    area         text        not null check (area ~ '^[a-z]+(-[a-z]+)*$'), -- fr.vitrine.correspondence.alert.AlertArea
    query        text        not null check (length(query) <= 2000),       -- of the list's address; empty: all of it
    email        text        not null check (length(email) <= 254),
    language     text        not null check (language in ('fr', 'en')),
    asked_at     timestamptz not null,
    confirmed_at timestamptz,
    seen_until   timestamptz, -- what was published before is not told any more
    looked_on    date,        -- at most once a day
    check ((confirmed_at is null) = (seen_until is null))
);
create unique index on correspondence.alert (lower(email), area, query);
create index on correspondence.alert (asked_at) where confirmed_at is null;
create index on correspondence.alert (id) where confirmed_at is not null;

-- Where a mail program reaches us for its reader's "unsubscribe" (RFC 8058).
alter table correspondence.outgoing_mail
    add column unsubscribe_url text check (length(unsubscribe_url) <= 2000 and unsubscribe_url !~ '[[:space:]<>]');
