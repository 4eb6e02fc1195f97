--liquibase formatted sql logicalFilePath:changelog/directory/004-import.sql

--changeset vitrine:directory-structure-curated
-- A person has changed the record since it was imported: an import only fills what is empty in it.
alter table directory.structure add column is_curated boolean not null default false;
