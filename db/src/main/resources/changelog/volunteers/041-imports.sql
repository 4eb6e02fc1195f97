--liquibase formatted sql logicalFilePath:changelog/volunteers/041-imports.sql

--changeset vitrine:volunteers-sources
-- Feeds of missions that are taken in: fr.vitrine.volunteers.imports.
create table volunteers.source
(
    id           bigint generated always as identity primary key,
    name         text        not null check (length(name) between 1 and 150),
    address      text check (length(address) <= 1000),                      -- null: files are brought
    structure_id bigint references directory.structure on delete cascade,   -- who holds its missions; null: as the feed says
    publishes    boolean     not null default false,                        -- without being read by staff first
    refreshes    boolean     not null default false,
    next_at      timestamptz not null,
    looked_at    timestamptz,
    outcome      text check (length(outcome) <= 500),
    created_by   bigint references accounts.person on delete set null,
    created_at   timestamptz not null default now()
);
create index on volunteers.source (structure_id);
create index on volunteers.source (created_by);
create index on volunteers.source (next_at) where refreshes;

-- What a feed said of a mission when it was last taken in, by its number there: never a second one of it.
create table volunteers.imported
(
    source_id  bigint not null references volunteers.source on delete cascade,
    client_id  text   not null check (length(client_id) between 1 and 200),
    mission_id bigint not null unique references volunteers.mission on delete cascade,
    said       text   not null, -- a digest of each part of it
    primary key (source_id, client_id)
);

-- Where a mission comes from, and where one applies; null: it is the structure's own, and one applies here.
alter table volunteers.mission
    add column origin_name    text check (length(origin_name) between 1 and 150),
    add column origin_address text unique check (length(origin_address) <= 1000),
    add check (origin_address is null or origin_name is not null);
