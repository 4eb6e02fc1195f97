--liquibase formatted sql logicalFilePath:changelog/common.sql

--changeset vitrine:extensions
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;
create extension if not exists cube with schema public;
create extension if not exists earthdistance with schema public;

--changeset vitrine:fold splitStatements:false
-- The form in which names are compared: lower case, no accents, ligatures opened (kernel's Text.fold).
-- unaccent() is only "stable" because its dictionary could be replaced; naming the dictionary makes it safe to index.
create function public.fold(value text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, value));

--changeset vitrine:french-text-search
-- French stems without accents: "mobilite" finds "mobilité".
create text search configuration public.vitrine_fr (copy = pg_catalog.french);
alter text search configuration public.vitrine_fr
    alter mapping for hword, hword_part, word with public.unaccent, french_stem;
