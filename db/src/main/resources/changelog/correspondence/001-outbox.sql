--liquibase formatted sql logicalFilePath:changelog/correspondence/001-outbox.sql

--changeset vitrine:correspondence-outbox
create schema correspondence;

create type correspondence.mail_state as enum ('waiting', 'sent', 'failed');

-- A mail is a row written in the transaction of what it tells of; a job sends it afterwards.
create table correspondence.outgoing_mail
(
    id              bigint generated always as identity primary key,
    message_id      text                      not null unique, -- the same at each attempt: a repeated mail is seen to be one
    email           text                      not null check (length(email) <= 254),
    language        text                      not null check (language in ('fr', 'en')),
    template        text                      not null,
    confidential    boolean                   not null,        -- holds a link that lets its reader in
    subject         text                      not null check (length(subject) between 1 and 300 and subject !~ '[\r\n]'),
    body_text       text                      not null,
    body_html       text                      not null,
    state           correspondence.mail_state not null default 'waiting',
    attempts        integer                   not null default 0,
    next_attempt_at timestamptz               not null,
    last_error      text check (length(last_error) <= 500),
    created_at      timestamptz               not null,
    sent_at         timestamptz,
    check ((state = 'sent') = (sent_at is not null))
);
create index on correspondence.outgoing_mail (next_attempt_at, id) where state = 'waiting';
create index on correspondence.outgoing_mail (created_at desc, id desc);
create index on correspondence.outgoing_mail (state, created_at desc, id desc);
create index on correspondence.outgoing_mail using gin (lower(email) gin_trgm_ops);

-- What staff wrote in place of a template's own words.
create table correspondence.mail_template
(
    template   text        not null check (length(template) between 1 and 60),
    language   text        not null check (language in ('fr', 'en')),
    subject    text        not null check (length(subject) between 1 and 200),
    body       text        not null check (length(body) between 1 and 20000), -- Markdown with {placeholders}
    version    integer     not null default 1,
    updated_at timestamptz not null,
    primary key (template, language)
);
