--liquibase formatted sql logicalFilePath:changelog/directory/002-structures.sql

--changeset vitrine:directory-structures
create type directory.structure_status as enum ('draft', 'published', 'archived');

create table directory.structure
(
    id               bigint generated always as identity primary key,
    version          integer                    not null default 1,
    slug             text                       not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    name             text                       not null check (length(name) between 1 and 150),
    tagline          text check (length(tagline) <= 200),
    description      text check (length(description) <= 10000), -- Markdown
    legal_form_code  text references directory.legal_form,
    siret            text unique check (siret ~ '^\d{14}$'),
    rna              text check (rna ~ '^W\d[0-9A-Z]\d{7}$'),
    naf_code         text references directory.naf_class,
    founded_year     smallint check (founded_year between 1000 and 2200),
    staff            integer check (staff >= 0),
    phone            text check (length(phone) <= 20),
    email            text check (length(email) <= 254),
    website          text check (length(website) <= 2000),
    opening_hours    text check (length(opening_hours) <= 1000), -- OSM opening_hours
    accessibility    text check (length(accessibility) <= 1000),
    address          text check (length(address) <= 300),
    address_extra    text check (length(address_extra) <= 300),
    postcode         text check (postcode ~ '^\d{5}$'),
    commune_code     text references territory.commune,
    latitude         double precision,
    longitude        double precision,
    position         public.cube generated always as (public.ll_to_earth(latitude, longitude)::public.cube) stored,
    status           directory.structure_status not null default 'draft',
    is_example       boolean                    not null default false,
    source           text                       not null,
    source_id        text                       not null,
    confirmed_on     date                       not null, -- freshness: when somebody last said it is right
    published_at     timestamptz,
    created_at       timestamptz                not null default now(),
    updated_at       timestamptz                not null default now(),
    unique (source, source_id),
    check ((latitude is null) = (longitude is null)),
    check (status <> 'published' or published_at is not null)
);
create index on directory.structure (legal_form_code);
create index on directory.structure (naf_code);
create index on directory.structure (commune_code);
create index on directory.structure using gist (position) where status = 'published';
create index on directory.structure (confirmed_on desc, id) where status = 'published';
create index on directory.structure (published_at desc, id) where status = 'published';

-- Addresses that a structure had before: they go on leading to it.
create table directory.former_slug
(
    slug         text primary key,
    structure_id bigint not null references directory.structure on delete cascade
);
create index on directory.former_slug (structure_id);

create table directory.structure_label
(
    structure_id bigint not null references directory.structure on delete cascade,
    label_code   text   not null references directory.label,
    primary key (structure_id, label_code)
);
create index on directory.structure_label (label_code);

create table directory.structure_link
(
    structure_id bigint   not null references directory.structure on delete cascade,
    position     smallint not null,
    kind         text     not null check (kind in ('facebook', 'instagram', 'linkedin', 'youtube', 'other')),
    url          text     not null check (length(url) <= 2000),
    primary key (structure_id, position)
);

create table directory.structure_image
(
    structure_id bigint   not null references directory.structure on delete cascade,
    position     smallint not null,
    is_logo      boolean  not null default false,
    sha256       text     not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content      bytea    not null, -- re-encoded JPEG or PNG, no metadata
    media_type   text     not null check (media_type in ('image/jpeg', 'image/png')),
    width        integer  not null check (width > 0),
    height       integer  not null check (height > 0),
    alternative  text     not null check (length(alternative) <= 300),
    credit       text check (length(credit) <= 200),
    primary key (structure_id, position)
);
create index on directory.structure_image (sha256);

create table directory.service
(
    id                      bigint generated always as identity primary key,
    structure_id            bigint   not null references directory.structure on delete cascade,
    position                smallint not null,
    title                   text     not null check (length(title) between 1 and 150),
    description             text check (length(description) <= 5000),
    conditions              text check (length(conditions) <= 1000),
    price                   text check (length(price) <= 300),
    for_individuals         boolean  not null,
    for_businesses          boolean  not null,
    for_local_authorities   boolean  not null,
    radius_km               smallint check (radius_km between 1 and 500), -- acts within N km of the structure's point
    unique (structure_id, position) deferrable initially deferred,
    check (for_individuals or for_businesses or for_local_authorities)
);

create table directory.service_competence
(
    service_id    bigint  not null references directory.service on delete cascade,
    competence_id integer not null references directory.competence,
    primary key (service_id, competence_id)
);
create index on directory.service_competence (competence_id);

-- Where a service acts, beside its radius: one row a commune, EPCI, département, or one row for the whole country.
create table directory.service_area
(
    id               bigint generated always as identity primary key,
    service_id       bigint not null references directory.service on delete cascade,
    commune_code     text references territory.commune,
    epci_siren       text references territory.epci,
    departement_code text references territory.departement,
    is_nationwide    boolean not null default false,
    check (num_nonnulls(commune_code, epci_siren, departement_code) + is_nationwide::int = 1),
    unique nulls not distinct (service_id, commune_code, epci_siren, departement_code)
);
create index on directory.service_area (commune_code);
create index on directory.service_area (epci_siren);
create index on directory.service_area (departement_code);
