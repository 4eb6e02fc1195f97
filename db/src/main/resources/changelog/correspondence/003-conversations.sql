--liquibase formatted sql logicalFilePath:changelog/correspondence/003-conversations.sql

--changeset vitrine:correspondence-conversations
-- held: kept from the structure until staff have looked at it
create type correspondence.conversation_state as enum ('held', 'open', 'closed');
create type correspondence.hold_reason as enum ('trap', 'haste', 'links', 'repetition', 'flood');
create type correspondence.side as enum ('visitor', 'structure');

-- Between a visitor and a structure, neither of which learns the other's address from it.
create table correspondence.conversation
(
    id              bigint generated always as identity primary key,
    nonce           uuid                              not null unique, -- the links in mails are derived from it
    structure_id    bigint                            not null references directory.structure on delete cascade,
    name            text                              not null check (length(name) between 1 and 100),
    email           text                              not null check (length(email) <= 254),
    language        text                              not null check (language in ('fr', 'en')),
    subject         text                              not null check (length(subject) between 1 and 150),
    state           correspondence.conversation_state not null,
    hold_reasons    correspondence.hold_reason[]      not null,
    unread          boolean                           not null default true, -- by the structure
    created_at      timestamptz                       not null,
    last_message_at timestamptz                       not null
);
create index on correspondence.conversation (structure_id, last_message_at desc, id desc);
create index on correspondence.conversation (created_at desc, id desc) where state = 'held';
create index on correspondence.conversation (last_message_at);

create table correspondence.message
(
    id              bigint generated always as identity primary key,
    conversation_id bigint              not null references correspondence.conversation on delete cascade,
    side            correspondence.side not null,
    person_id       bigint, -- who wrote for the structure, if they had signed in
    body            text                not null check (length(body) between 1 and 5000),
    fingerprint     bytea               not null, -- of the words alone: the same text is known again
    created_at      timestamptz         not null
);
create index on correspondence.message (conversation_id, id);
create index on correspondence.message (fingerprint, created_at);
