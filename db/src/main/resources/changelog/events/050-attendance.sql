--liquibase formatted sql logicalFilePath:changelog/events/050-attendance.sql

--changeset vitrine:events-attendance
alter table events.registration
    add column absent_at timestamptz, -- noted afterwards: they did not come
    add column over_at   timestamptz, -- cancelled, or expired
    add constraint registration_came_or_not check (arrived_at is null or absent_at is null);

--changeset vitrine:events-told-by-stop
-- Who comes to one stop is told of that stop: one row for the whole date, and one a stop.
alter table events.registration_told drop constraint registration_told_pkey;
alter table events.registration_told add column stop_id bigint references events.stop on delete cascade;
alter table events.registration_told
    add constraint registration_told_once unique nulls not distinct (occurrence_id, stop_id);
create index on events.registration_told (stop_id);
