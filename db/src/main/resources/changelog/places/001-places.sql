--liquibase formatted sql logicalFilePath:changelog/places/001-places.sql

--changeset vitrine:places-places
create schema places;

-- So many places for something: a date of an event, a slot of a mission. Nobody gets a place that is not there: the last
-- check is the referee between all who ask at once.
create table places.pool
(
    id                 bigint generated always as identity primary key,
    capacity           integer check (capacity between 0 and 100000), -- null: as many as come
    taken              integer  not null default 0,                   -- people of bookings that are held or offered
    is_waiting_allowed boolean  not null,
    offer_hours        smallint not null check (offer_hours between 1 and 720),
    check (taken >= 0),
    check (taken <= capacity)
);

-- Places of a pool for some people who come together. Who they are is known to the module whose pool it is. The line is in
-- the order of the ids: they are given while the pool is locked.
create table places.booking
(
    id         bigint generated always as identity primary key,
    pool_id    bigint      not null references places.pool on delete cascade,
    people     smallint    not null check (people between 1 and 500),
    state      text        not null check (state in ('tenue', 'attente', 'proposee', 'rendue', 'expiree')),
    expires_at timestamptz, -- until then it has to be confirmed, or the offer accepted; null: it stays
    created_at timestamptz not null default now(),
    check (state <> 'proposee' or expires_at is not null),
    check (state not in ('rendue', 'expiree') or expires_at is null)
);
create index on places.booking (pool_id, id);
create index on places.booking (expires_at) where expires_at is not null;

-- For the modules whose pools they are: they may join it to their own rows.
create view places.standing as
select id                                                                     as booking_id,
       pool_id,
       people,
       state,
       expires_at,
       case when state = 'attente' then
           row_number() over (partition by pool_id, state = 'attente' order by id) end::integer as position
from places.booking;
