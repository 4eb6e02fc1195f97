--liquibase formatted sql logicalFilePath:changelog/directory/001-taxonomy.sql

--changeset vitrine:directory-schema
create schema directory;

--changeset vitrine:directory-taxonomy
create table directory.competence
(
    id          integer generated always as identity primary key,
    parent_id   integer references directory.competence, -- null: a domain
    slug        text    not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    label_fr    text    not null,
    label_en    text    not null,
    icon        text    not null check (icon ~ '^[a-z0-9-]+$'),
    hue         text    not null check (hue in ('green', 'flax', 'brick', 'wheat')),
    synonyms_fr text[]  not null default '{}',
    synonyms_en text[]  not null default '{}',
    position    integer not null
);
create index on directory.competence (parent_id, position);

-- What the landing page of a domain says.
create table directory.domain_page
(
    competence_id        integer primary key references directory.competence on delete cascade,
    summary_fr           text not null,
    summary_en           text not null,
    presentation_fr      text not null,
    presentation_en      text not null,
    individuals_fr       text not null,
    individuals_en       text not null,
    businesses_fr        text not null,
    businesses_en        text not null,
    local_authorities_fr text not null,
    local_authorities_en text not null
);

create table directory.label
(
    code           text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    bit            smallint not null unique check (bit between 0 and 62), -- its place in search_entry's label set
    abbreviation   text,
    label_fr       text     not null,
    label_en       text     not null,
    description_fr text     not null,
    description_en text     not null,
    label_group    text     not null check (label_group in ('siae', 'disability', 'approval', 'network', 'quality')),
    competence_id  integer references directory.competence
);
create index on directory.label (competence_id);

create table directory.legal_form
(
    code         text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    abbreviation text,
    label_fr     text     not null,
    label_en     text     not null,
    position     smallint not null unique
);

-- NAF rev. 2, INSEE's nomenclature of activities, as far as structures of the field have them.
create table directory.naf_class
(
    code          text primary key check (code ~ '^\d{4}[A-Z]$'),
    label_fr      text    not null,
    label_en      text    not null,
    competence_id integer not null references directory.competence
);
create index on directory.naf_class (competence_id);
