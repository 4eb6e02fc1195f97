--liquibase formatted sql logicalFilePath:changelog/directory/030-taxonomy-editing.sql

--changeset vitrine:taxonomy-editing
alter table directory.competence
    add column version integer not null default 0;

-- What is not part of the taxonomy any more: taken out, or taken over by another entry, to which its address leads.
create table directory.retired_competence
(
    slug          text primary key,
    label_fr      text        not null,
    label_en      text        not null,
    content       jsonb       not null, -- its row
    domain_page   jsonb,
    successor_id  integer references directory.competence on delete set null,
    retired_at    timestamptz not null default now()
);
create index on directory.retired_competence (successor_id);
