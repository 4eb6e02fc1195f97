--liquibase formatted sql logicalFilePath:changelog/review/005-names.sql

--changeset vitrine:review-core-names splitStatements:false
-- What is left of a structure's name for telling it from others: "Association Les Jardins d'Espoir" is "jardins espoir".
create function directory.core_name(name text) returns text
    language sql immutable strict parallel safe
    return btrim(regexp_replace(
            regexp_replace(public.fold(name), '[^a-z0-9]+', ' ', 'g'),
            '\m(association|assoc|asso|ass|sarl|sas|sa|scop|scic|eurl|ei|entreprise|societe|cooperative|l|d|le|la|les|de|du|des|et)\M *', '', 'g'));

alter table directory.structure
    add column core_name text not null generated always as (directory.core_name(name)) stored;
