--liquibase formatted sql logicalFilePath:changelog/events/040-registrations.sql

--changeset vitrine:events-registrations
-- How one registers for an event. Without a row nobody can.
create table events.registration_settings
(
    event_id           bigint primary key references events.event on delete cascade,
    version            integer     not null default 1,
    is_open            boolean     not null,
    opens_at           timestamptz,                                             -- null: at once
    closes_hours       smallint    not null check (closes_hours between 0 and 2160), -- before each date begins
    capacity_on_site   integer check (capacity_on_site between 1 and 100000),   -- of each date, or stop; null: as many as come
    capacity_online    integer check (capacity_online between 1 and 100000),
    is_waiting_allowed boolean     not null,
    offer_hours        smallint    not null check (offer_hours between 1 and 720),
    max_people         smallint    not null check (max_people between 1 and 50),
    is_by_stop         boolean     not null,                                    -- one registers for a stop of the itinerary
    updated_at         timestamptz not null
);

-- What the organiser asks. One that was answered is never changed: it is retired, and another takes its place.
create table events.registration_question
(
    id          bigint generated always as identity primary key,
    event_id    bigint   not null references events.event on delete cascade,
    position    smallint not null,
    label       text     not null check (length(label) between 1 and 300),
    kind        text     not null check (kind in ('texte', 'choix', 'oui-non')),
    choices     text[]   not null default '{}',
    is_required boolean  not null,
    is_retired  boolean  not null default false,
    check ((kind = 'choix') = (cardinality(choices) >= 2))
);
create index on events.registration_question (event_id, position);

-- The places of a date: on site and online apart, of an itinerary those of each stop.
create table events.registration_pool
(
    pool_id       bigint primary key references places.pool,
    occurrence_id bigint  not null references events.occurrence on delete cascade,
    is_online     boolean not null,
    stop_id       bigint references events.stop on delete cascade,
    unique nulls not distinct (occurrence_id, is_online, stop_id)
);

create table events.registration
(
    id            bigint generated always as identity primary key,
    occurrence_id bigint      not null references events.occurrence on delete cascade,
    booking_id    bigint      not null unique references places.booking,
    stop_id       bigint references events.stop on delete set null,
    is_online     boolean     not null,
    nonce         uuid        not null unique,
    secret_hash   bytea       not null unique, -- of the link in the person's mails
    ticket        text        not null unique, -- what the code says that is shown at the door; opens nothing else
    uid           text        not null,        -- of the calendar entry; stays through every change
    sequence      integer     not null default 0,
    name          text        not null check (length(name) between 1 and 150),
    email         text check (length(email) <= 254), -- null: never given, or forgotten
    language      text        not null check (language in ('fr', 'en')),
    needs         text check (length(needs) <= 1000), -- to be able to take part
    is_live       boolean     not null default false, -- confirmed and not over
    confirmed_at  timestamptz,
    reminded_at   timestamptz,
    arrived_at    timestamptz,
    created_at    timestamptz not null,
    anonymised_at timestamptz
);
create index on events.registration (occurrence_id, id);
create index on events.registration (stop_id);
create index on events.registration (lower(email));
-- One address registers once for one date, however many forms are sent at once.
create unique index registration_once on events.registration (occurrence_id, coalesce(stop_id, 0), lower(email)) where is_live;

create table events.registration_answer
(
    registration_id bigint not null references events.registration on delete cascade,
    question_id     bigint not null references events.registration_question on delete cascade,
    answer          text   not null check (length(answer) between 1 and 1000),
    primary key (registration_id, question_id)
);
create index on events.registration_answer (question_id);

-- What those who registered for a date have last been told of it.
create table events.registration_told
(
    occurrence_id bigint primary key references events.occurrence on delete cascade,
    told          text not null
);

--changeset vitrine:events-registration-changes
-- The page of an event says whether one can register.
create trigger registration_settings_change after insert or update or delete or truncate on events.registration_settings
    for each statement execute function directory.notify_change();
