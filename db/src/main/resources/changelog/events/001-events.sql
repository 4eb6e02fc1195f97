--liquibase formatted sql logicalFilePath:changelog/events/001-events.sql

--changeset vitrine:events-events
create schema events;

create table events.event
(
    id                bigint generated always as identity primary key,
    version           integer     not null default 1,
    sequence          integer     not null default 0, -- of its calendar entry: rises when time, place or status change
    slug              text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    title             text        not null check (length(title) between 1 and 140),
    summary           text check (length(summary) <= 200),
    description       text check (length(description) <= 10000), -- Markdown
    audiences         smallint    not null check (audiences between 0 and 7), -- bits of fr.vitrine.kernel.Audience; 0: everybody
    attendance        text        not null check (attendance in ('sur-place', 'en-ligne', 'mixte')),
    online_url        text check (length(online_url) <= 2000),
    venue             text check (length(venue) <= 150),
    address           text check (length(address) <= 300),
    postcode          text check (postcode ~ '^\d{5}$'),
    commune_code      text references territory.commune,
    latitude          double precision check (latitude between -90 and 90),
    longitude         double precision check (longitude between -180 and 180),
    place_structure_id bigint references directory.structure on delete set null, -- it takes place at its address
    is_free           boolean,     -- null: not known
    price             text check (length(price) <= 300),
    accessibility     text[]      not null default '{}', -- fr.vitrine.events.Accessibility
    accessibility_note text check (length(accessibility_note) <= 500),
    age_min           smallint check (age_min between 0 and 120),
    age_max           smallint check (age_max between 0 and 120),
    contact_name      text check (length(contact_name) <= 150),
    contact_phone     text check (length(contact_phone) <= 20),
    contact_email     text check (length(contact_email) <= 254),
    registration      text        not null check (registration in ('sans', 'ici', 'ailleurs', 'inconnue')),
    registration_url  text check (length(registration_url) <= 2000),
    website           text check (length(website) <= 2000),
    status            text        not null check (status in ('prevu', 'reporte', 'deplace-en-ligne', 'date-a-venir', 'complet', 'annule')),
    status_note       text check (length(status_note) <= 500),
    publication       text        not null check (publication in ('brouillon', 'propose', 'publie', 'refuse', 'archive')),
    time_zone         text        not null check (length(time_zone) <= 60),
    whole_days        boolean     not null,
    rule              text check (length(rule) <= 500),   -- RFC 5545's RRULE, upon the first session
    exceptions        timestamp[] not null default '{}',  -- starts that the rule gives and that do not take place
    told_date         text check (length(told_date) <= 100), -- what is known of the time where no date is
    is_example        boolean     not null default false,
    published_at      timestamptz,
    created_at        timestamptz not null default now(),
    updated_at        timestamptz not null default now(),
    check (publication <> 'publie' or published_at is not null),
    check (age_min <= age_max),
    check (num_nonnulls(latitude, longitude) <> 1)
);
create index on events.event (commune_code);
create index on events.event (place_structure_id);
create index on events.event (publication, updated_at desc, id);

create table events.former_slug
(
    slug     text primary key,
    event_id bigint not null references events.event on delete cascade
);
create index on events.former_slug (event_id);

create table events.event_domain
(
    event_id      bigint  not null references events.event on delete cascade,
    competence_id integer not null references directory.competence,
    primary key (event_id, competence_id)
);
create index on events.event_domain (competence_id);

-- Who holds it, the first one first: a structure, a partner, or the authority that runs the site.
create table events.organiser
(
    event_id     bigint   not null references events.event on delete cascade,
    position     smallint not null,
    structure_id bigint references directory.structure on delete cascade,
    partner_id   bigint references partners.partner on delete cascade,
    is_authority boolean  not null default false,
    primary key (event_id, position),
    check (num_nonnulls(structure_id, partner_id) + is_authority::int = 1),
    unique nulls not distinct (event_id, structure_id, partner_id, is_authority)
);
create index on events.organiser (structure_id);
create index on events.organiser (partner_id);

-- The dates that were given, by the clock of the place; the first is the one from which the rule counts.
create table events.session
(
    event_id bigint    not null references events.event on delete cascade,
    position smallint  not null,
    starts   timestamp not null,
    ends     timestamp not null,
    primary key (event_id, position),
    unique (event_id, starts),
    check (ends >= starts)
);

-- Every single time it takes place, unfolded from sessions and rule up to a horizon. What was changed of one stays with it
-- as long as the schedule still gives its original start.
create table events.occurrence
(
    id          bigint generated always as identity primary key,
    event_id    bigint      not null references events.event on delete cascade,
    original    timestamp   not null, -- its start as the schedule gives it: RFC 5545's RECURRENCE-ID
    starts      timestamp   not null, -- by the clock of the place
    ends        timestamp   not null,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    first_day   date        not null,
    last_day    date        not null, -- a night belongs to the day it began on
    is_changed  boolean     not null default false,
    is_cancelled boolean    not null default false,
    note        text check (length(note) <= 500),
    sequence    integer     not null default 0,
    updated_at  timestamptz not null default now(),
    unique (event_id, original),
    check (ends >= starts and ends_at >= starts_at and last_day >= first_day)
);
create index on events.occurrence (event_id, starts);

--changeset vitrine:events-agenda
-- What the public can find: one row an occurrence of a published event, derived with each change. Nothing else is searched,
-- so that what is not published cannot be found.
create table events.agenda_entry
(
    occurrence_id bigint primary key references events.occurrence on delete cascade,
    event_id      bigint      not null references events.event on delete cascade,
    first_day     date        not null,
    last_day      date        not null,
    starts_at     timestamptz not null,
    domains       integer[]   not null, -- domains of directory.competence, whatever competences were named
    audiences     smallint    not null, -- bits; an event for everybody has them all
    organisers    text[]      not null, -- s12, p3, a
    is_online     boolean     not null,
    is_free       boolean     not null,
    is_accessible boolean     not null,
    commune_code  text,
    position      public.cube,
    words         tsvector    not null
);
create index on events.agenda_entry (event_id);
create index on events.agenda_entry (first_day, starts_at, occurrence_id);
create index on events.agenda_entry (last_day);
create index on events.agenda_entry using gin (words);
create index on events.agenda_entry using gin (organisers);
create index on events.agenda_entry using gist (position);

-- One row: rises with each change of what the agenda shows, so that who has the last state is told in one reading.
create table events.revision
(
    id         boolean     primary key default true check (id),
    number     bigint      not null,
    changed_at timestamptz not null
);
insert into events.revision (number, changed_at) values (1, now());

--changeset vitrine:events-changes
-- Public pages show events: whoever keeps copies of pages hears of each change (changelog/directory/005).
create trigger event_change after insert or update or delete or truncate on events.event
    for each statement execute function directory.notify_change();
create trigger occurrence_change after insert or update or delete or truncate on events.occurrence
    for each statement execute function directory.notify_change();
create trigger agenda_entry_change after insert or update or delete or truncate on events.agenda_entry
    for each statement execute function directory.notify_change();
