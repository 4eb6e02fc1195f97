--liquibase formatted sql logicalFilePath:changelog/volunteers/044-unknown-hours.sql

--changeset vitrine:volunteers-unknown-hours splitStatements:false
-- How many hours a week a regular mission takes may not be known: a feed of others tells it only in words. The check that
-- asked for them has no name of its own.
do $$
declare
    named text;
begin
    select conname into strict named
    from pg_constraint
    where conrelid = 'volunteers.mission'::regclass
      and contype = 'c'
      and pg_get_constraintdef(oid) like '%hours_a_week IS NOT NULL%';
    execute format('alter table volunteers.mission drop constraint %I', named);
end
$$;
alter table volunteers.mission
    add constraint mission_hours_of_regular check (rhythm = 'reguliere' or hours_a_week is null);
