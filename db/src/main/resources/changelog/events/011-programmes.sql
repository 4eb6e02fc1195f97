--liquibase formatted sql logicalFilePath:changelog/events/011-programmes.sql

--changeset vitrine:events-programmes
-- A month, a festival, a season: several events under one name.
create table events.programme
(
    id                  bigint generated always as identity primary key,
    version             integer     not null default 1,
    slug                text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    title               text        not null check (length(title) between 1 and 140),
    summary             text check (length(summary) <= 200),
    presentation        text check (length(presentation) <= 10000), -- Markdown
    first_day           date,        -- both null: no dates are known
    last_day            date,
    told_date           text check (length(told_date) <= 100),      -- what is known of the time where no date is
    picture_sha256      text references directory.picture,
    picture_alternative text check (length(picture_alternative) <= 300),
    picture_credit      text check (length(picture_credit) <= 200),
    contact_name        text check (length(contact_name) <= 150),
    contact_phone       text check (length(contact_phone) <= 20),
    contact_email       text check (length(contact_email) <= 254),
    website             text check (length(website) <= 2000),
    publication         text        not null check (publication in ('brouillon', 'publie', 'archive')),
    is_example          boolean     not null default false,
    published_at        timestamptz,
    created_at          timestamptz not null default now(),
    updated_at          timestamptz not null default now(),
    check (num_nonnulls(first_day, last_day) <> 1 and first_day <= last_day),
    check (publication <> 'publie' or published_at is not null)
);
create index on events.programme (picture_sha256);

create table events.former_programme_slug
(
    slug         text primary key,
    programme_id bigint not null references events.programme on delete cascade
);
create index on events.former_programme_slug (programme_id);

-- Who carries it, the first one first: a structure, a partner, or the authority that runs the site.
create table events.programme_carrier
(
    programme_id bigint   not null references events.programme on delete cascade,
    position     smallint not null,
    structure_id bigint references directory.structure on delete cascade,
    partner_id   bigint references partners.partner on delete cascade,
    is_authority boolean  not null default false,
    primary key (programme_id, position),
    check (num_nonnulls(structure_id, partner_id) + is_authority::int = 1),
    unique nulls not distinct (programme_id, structure_id, partner_id, is_authority)
);
create index on events.programme_carrier (structure_id);
create index on events.programme_carrier (partner_id);

-- The events chosen for it: of each, the times that fall within its dates.
create table events.programme_event
(
    programme_id bigint not null references events.programme on delete cascade,
    event_id     bigint not null references events.event on delete cascade,
    primary key (programme_id, event_id)
);
create index on events.programme_event (event_id);

create trigger programme_change after insert or update or delete or truncate on events.programme
    for each statement execute function directory.notify_change();
create trigger programme_event_change after insert or update or delete or truncate on events.programme_event
    for each statement execute function directory.notify_change();
