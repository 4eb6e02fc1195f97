--liquibase formatted sql logicalFilePath:changelog/directory/020-register.sql

--changeset vitrine:directory-register
-- What the back office's grid of all structures filters and sorts by.
alter table directory.structure
    add column folded_name text collate "C" not null generated always as (public.fold(name)) stored;
create index on directory.structure (folded_name, id);
create index on directory.structure using gin (folded_name public.gin_trgm_ops);
create index on directory.structure (confirmed_on, id);
create index on directory.structure (updated_at, id);
create index on directory.structure (status, id);
