--liquibase formatted sql logicalFilePath:changelog/events/030-organisers.sql

--changeset vitrine:events-history
-- What an event was after each change.
create table events.event_version
(
    event_id    bigint      not null references events.event on delete cascade,
    version     integer     not null,
    at          timestamptz not null default now(),
    cause       text        not null check (cause ~ '^[A-Z]+$'), -- fr.vitrine.directory.Change.Cause
    person_id   bigint references accounts.person on delete set null, -- null: the operator, a job, or an account that is gone
    publication text        not null,
    details     jsonb       not null,
    primary key (event_id, version)
);
create index on events.event_version (person_id);

--changeset vitrine:events-drafts
-- What somebody has typed and not handed in, right or wrong.
create table events.draft
(
    event_id     bigint      not null references events.event on delete cascade,
    person_id    bigint      not null references accounts.person on delete cascade,
    base_version integer     not null,
    form         jsonb       not null,
    updated_at   timestamptz not null default now(),
    primary key (event_id, person_id)
);
create index on events.draft (person_id);

--changeset vitrine:events-proposals
-- As directory.proposal: what waits for staff, or did.
create table events.proposal
(
    id           bigint generated always as identity primary key,
    kind         text        not null check (kind in ('NEW', 'CHANGE')),
    event_id     bigint      not null references events.event on delete cascade,
    submitted_by bigint references accounts.person on delete set null, -- null: an import, or an account that is gone
    submitted_at timestamptz not null,
    revision     integer     not null default 1, -- rises when it is submitted again while it waits
    state        text        not null default 'WAITING'
        check (state in ('WAITING', 'ACCEPTED', 'PARTLY_ACCEPTED', 'SENT_BACK', 'WITHDRAWN')),
    base         jsonb       not null, -- the event that it changes; of a new one: as it was submitted
    proposed     jsonb       not null,
    fields       text[]      not null default '{}',
    comment      text check (length(comment) <= 2000),
    reviewed_by  bigint references accounts.person on delete set null, -- has it in hand
    held_until   timestamptz,
    decided_by   bigint references accounts.person on delete set null,
    decided_at   timestamptz,
    refused      text[]      not null default '{}',
    message      text check (length(message) <= 2000),
    check ((reviewed_by is null) or (held_until is not null)),
    check ((state in ('WAITING', 'WITHDRAWN')) or decided_at is not null)
);
-- One a person and event; an import counts as one person.
create unique index on events.proposal (event_id, submitted_by, kind) nulls not distinct where state = 'WAITING';
create index on events.proposal (submitted_at, id) where state = 'WAITING';
create index on events.proposal (event_id, submitted_at desc);
create index on events.proposal (submitted_by);
create index on events.proposal (reviewed_by);
create index on events.proposal (decided_by);

--changeset vitrine:events-duplicates
-- Two events that somebody has looked at and found to be two.
create table events.not_duplicate
(
    event_id       bigint not null references events.event on delete cascade,
    other_event_id bigint not null references events.event on delete cascade,
    primary key (event_id, other_event_id),
    check (event_id < other_event_id)
);
create index on events.not_duplicate (other_event_id);

--changeset vitrine:events-imports
-- Calendars of others that are taken in: once from a file, or again and again from an address.
create table events.source
(
    id           bigint generated always as identity primary key,
    name         text        not null check (length(name) between 1 and 150),
    kind         text        not null check (kind in ('ICS', 'OPENAGENDA')),
    address      text check (length(address) <= 2000), -- null: a file that was brought
    organiser    text        not null check (organiser ~ '^(a|[sp]\d{1,18})$'),
    refreshes    boolean     not null default false,
    next_at      timestamptz, -- when it is read again
    looked_at    timestamptz,
    outcome      text check (length(outcome) <= 500),
    created_by   bigint references accounts.person on delete set null,
    created_at   timestamptz not null default now(),
    check (not refreshes or address is not null)
);
create index on events.source (next_at) where refreshes;
create index on events.source (created_by);

-- Which entry of a calendar became which event, and what it said then: what somebody has changed here since stays.
create table events.imported
(
    source_id bigint not null references events.source on delete cascade,
    uid       text   not null check (length(uid) between 1 and 500),
    event_id  bigint not null references events.event on delete cascade,
    details   jsonb  not null,
    primary key (source_id, uid)
);
create index on events.imported (event_id);
