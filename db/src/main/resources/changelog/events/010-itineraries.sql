--liquibase formatted sql logicalFilePath:changelog/events/010-itineraries.sql

--changeset vitrine:events-stops
-- The places that an itinerary goes to, in their order.
create table events.stop
(
    id                 bigint generated always as identity primary key, -- stays through every change: calendars know the stop by it
    event_id           bigint   not null references events.event on delete cascade,
    position           smallint not null check (position >= 0),
    title              text     not null check (length(title) between 1 and 140),
    description        text check (length(description) <= 2000),    -- Markdown
    day                smallint not null check (day between 0 and 30), -- 0: the day on which a time of the event begins
    arrives            time,                                        -- by the clock of the place; null: not known
    minutes            smallint check (minutes between 1 and 1440), -- how long one stays
    venue              text check (length(venue) <= 150),
    address            text check (length(address) <= 300),
    commune_code       text references territory.commune,
    latitude           double precision check (latitude between -90 and 90),
    longitude          double precision check (longitude between -180 and 180),
    place_structure_id bigint references directory.structure on delete set null, -- it is at its address
    host_structure_id  bigint references directory.structure on delete set null,
    host               text check (length(host) <= 150),
    speaker            text check (length(speaker) <= 300),
    capacity           integer check (capacity between 1 and 100000), -- null: that of the event
    travel             text check (travel in ('a-pied', 'velo', 'voiture', 'covoiturage', 'car', 'train')), -- to the next stop
    travel_minutes     smallint check (travel_minutes between 1 and 1440),
    unique (event_id, position) deferrable initially deferred,
    check (num_nonnulls(latitude, longitude) <> 1)
);
create index on events.stop (commune_code);
create index on events.stop (place_structure_id);
create index on events.stop (host_structure_id);

-- An itinerary is found in each commune that it goes to.
alter table events.agenda_entry
    add column stop_communes  text[],
    add column stop_positions public.cube[];

create trigger stop_change after insert or update or delete or truncate on events.stop
    for each statement execute function directory.notify_change();
