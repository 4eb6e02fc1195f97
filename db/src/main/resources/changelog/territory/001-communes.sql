--liquibase formatted sql logicalFilePath:changelog/territory/001-communes.sql

--changeset vitrine:territory-schema
create schema territory;

--changeset vitrine:territory-communes
create table territory.region
(
    code text primary key,
    name text not null
);

create table territory.departement
(
    code        text primary key,
    name        text not null,
    region_code text not null references territory.region
);
create index on territory.departement (region_code);

create table territory.epci
(
    siren text primary key check (siren ~ '^\d{9}$'),
    name  text not null,
    kind  text not null
);

create table territory.commune
(
    code             text primary key check (code ~ '^\d[\dAB]\d{3}$'),
    name             text    not null,
    folded_name      text    not null generated always as (public.fold(name)) stored,
    postcodes        text[]  not null,
    population       integer not null check (population >= 0),
    epci_siren       text references territory.epci,
    departement_code text    not null references territory.departement,
    latitude         double precision,
    longitude        double precision,
    position         public.cube generated always as (public.ll_to_earth(latitude, longitude)::public.cube) stored,
    check ((latitude is null) = (longitude is null))
);
create index on territory.commune (epci_siren);
create index on territory.commune (departement_code);
create index on territory.commune using gin (postcodes);
create index on territory.commune using gin (folded_name public.gin_trgm_ops);
create index on territory.commune (folded_name text_pattern_ops);
create index on territory.commune using gist (position);

-- Former communes, delegated and associated ones, and the districts of Paris, Lyon and Marseille: other names, and
-- other codes, of a commune of today.
create table territory.commune_alias
(
    alias_code   text not null,
    name         text not null,
    folded_name  text not null generated always as (public.fold(name)) stored,
    commune_code text not null references territory.commune,
    kind         text not null check (kind in ('delegated', 'associated', 'district')),
    primary key (alias_code, kind)
);
create index on territory.commune_alias (commune_code);
create index on territory.commune_alias (folded_name text_pattern_ops);

--changeset vitrine:territory-reference-data-stamp
-- Which edition of a reference file is loaded, so that a start loads only what is new.
create table territory.reference_file
(
    name      text primary key,
    sha256    text        not null,
    loaded_at timestamptz not null default now()
);

--changeset vitrine:territory-comparable-name
-- A folded name with every run of other signs as one space: what a person types need not have the hyphens right.
create function territory.comparable_name(folded text) returns text
    language sql immutable strict parallel safe
    return btrim(regexp_replace(folded, '[^a-z]+', ' ', 'g'));
create index on territory.commune (territory.comparable_name(folded_name) text_pattern_ops);
create index on territory.commune_alias (territory.comparable_name(folded_name) text_pattern_ops);
