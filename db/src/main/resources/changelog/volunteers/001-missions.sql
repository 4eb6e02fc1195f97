--liquibase formatted sql logicalFilePath:changelog/volunteers/001-missions.sql

--changeset vitrine:volunteers-missions
create schema volunteers;

create table volunteers.mission
(
    id                bigint generated always as identity primary key,
    version           integer     not null default 1,
    structure_id      bigint      not null references directory.structure on delete cascade,
    slug              text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    title             text        not null check (length(title) between 3 and 120 and title ~ '\S\s+\S'), -- national networks refuse a single word
    tasks             text        not null check (length(tasks) between 1 and 5000), -- Markdown: what one does
    purpose           text check (length(purpose) <= 2000),                          -- Markdown: why it matters
    competence_id     integer     not null references directory.competence,          -- its domain
    skills_needed     text[]      not null default '{}',
    skills_useful     text[]      not null default '{}',
    remote            text        not null check (remote in ('non', 'possible', 'oui')),
    address           text check (length(address) <= 300),
    commune_code      text references territory.commune,
    latitude          double precision, -- of the structure where it takes place there, else of the commune's centre
    longitude         double precision,
    position          public.cube generated always as (public.ll_to_earth(latitude, longitude)::public.cube) stored,
    radius_km         smallint check (radius_km between 1 and 100), -- it leads that far around its place
    rhythm            text        not null check (rhythm in ('ponctuelle', 'reguliere')),
    hours_a_week      numeric(4, 1) check (hours_a_week > 0 and hours_a_week <= 40),
    session_minutes   smallint check (session_minutes between 15 and 720), -- how long one time takes
    moments           text[]      not null default '{}' check (moments <@ array ['semaine', 'soir', 'week-end']),
    starts_on         date,
    ends_on           date,
    minimum_age       smallint    not null default 18 check (minimum_age between 0 and 99),
    with_children     boolean     not null default false,
    is_accessible     boolean, -- for wheelchairs; null: not known
    is_near_transport boolean, -- null: not known
    access_note       text check (length(access_note) <= 500),
    state             text        not null default 'brouillon' check (state in ('brouillon', 'publiee', 'complete', 'close')),
    is_example        boolean     not null default false,
    words             tsvector    not null,
    published_at      timestamptz,
    created_at        timestamptz not null default now(),
    updated_at        timestamptz not null default now(),
    check (state in ('brouillon') or published_at is not null),
    check (remote = 'oui' or commune_code is not null),
    check ((latitude is null) = (longitude is null)),
    check (starts_on <= ends_on),
    check ((rhythm = 'reguliere') = (hours_a_week is not null)),
    check (rhythm = 'reguliere' or (session_minutes is null and starts_on is null and ends_on is null and moments = '{}'))
);
create index on volunteers.mission (structure_id);
create index on volunteers.mission (commune_code);
create index on volunteers.mission (competence_id);
create index on volunteers.mission using gist (position) where state in ('publiee', 'complete');
create index on volunteers.mission using gin (words);

-- A time at which a one-off mission takes place; a regular mission has one without a day. Nobody gets a place that is not
-- there: the last check is the referee between all who ask at once.
create table volunteers.slot
(
    id         bigint generated always as identity primary key,
    mission_id bigint   not null references volunteers.mission on delete cascade,
    day        date,
    starts     time,
    ends       time,
    places     smallint not null check (places between 1 and 999),
    taken      smallint not null default 0,
    unique nulls not distinct (mission_id, day, starts, ends),
    check (num_nonnulls(day, starts, ends) in (0, 3)),
    check (starts < ends),
    check (taken between 0 and places)
);

-- Every move of a mission from one state to another: fr.vitrine.volunteers.MissionMoves says who may.
create table volunteers.mission_move
(
    id         bigint generated always as identity primary key,
    mission_id bigint      not null references volunteers.mission on delete cascade,
    from_state text        not null,
    to_state   text        not null,
    mover      text        not null check (mover in ('structure', 'equipe', 'horloge', 'places')),
    person_id  bigint references accounts.person on delete set null,
    moved_at   timestamptz not null default now()
);
create index on volunteers.mission_move (mission_id, id);
create index on volunteers.mission_move (person_id);

--changeset vitrine:volunteers-mission-changes
-- Public pages show missions: whoever keeps copies of pages hears of each change (changelog/directory/005).
create trigger mission_change after insert or update or delete or truncate on volunteers.mission
    for each statement execute function directory.notify_change();
create trigger slot_change after insert or update or delete or truncate on volunteers.slot
    for each statement execute function directory.notify_change();
