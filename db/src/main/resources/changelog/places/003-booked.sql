--liquibase formatted sql logicalFilePath:changelog/places/003-booked.sql

--changeset vitrine:places-booked
-- As places.standing without the position, whose count reads every booking of all pools: for who joins a few.
create view places.booked as
select id as booking_id, pool_id, people, state, expires_at
from places.booking;
