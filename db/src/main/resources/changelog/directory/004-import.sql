--liquibase formatted sql logicalFilePath:changelog/directory/004-import.sql

--changeset vitrine:directory-structure-curated
-- A person has changed the record since it was imported: an import only fills what is empty in it.
alter table directory.structure add column is_curated boolean not null default false;

--changeset vitrine:directory-structure-filled
-- What another source than the record's own has filled in it, by the import's names of values. Its own source leaves it
-- as it is while it says nothing of it itself, and only the source that filled it may change it: else two sources would
-- fill and empty the same value in turn, for ever.
create table directory.structure_filled (
    structure_id bigint not null references directory.structure on delete cascade,
    field        text   not null,
    source       text   not null,
    primary key (structure_id, field)
);
