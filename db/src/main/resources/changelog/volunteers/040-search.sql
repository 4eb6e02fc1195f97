--liquibase formatted sql logicalFilePath:changelog/volunteers/040-search.sql

--changeset vitrine:volunteers-folded-skills splitStatements:false
-- Phrases in the form in which names are compared, each once.
create function volunteers.folded(phrases text[]) returns text[]
    language sql immutable strict parallel safe
    return (select coalesce(array_agg(distinct public.fold(btrim(phrase))), '{}') from unnest(phrases) phrase);

--changeset vitrine:volunteers-skills
-- What one can do, needed or useful, as it is searched for.
alter table volunteers.mission
    add column skills text[] not null generated always as (volunteers.folded(skills_needed || skills_useful)) stored;
create index on volunteers.mission using gin (skills);

--changeset vitrine:volunteers-mission-events
-- The event at which one lends a hand: fr.vitrine.volunteers.MissionEvents says which may be chosen.
alter table volunteers.mission
    add column event_id bigint references events.event on delete set null;
create index on volunteers.mission (event_id);
