--liquibase formatted sql logicalFilePath:changelog/places/002-filling.sql

--changeset vitrine:places-filling
-- For the modules whose pools they are: they may join it to their own rows.
create view places.filling as
select id as pool_id, capacity, taken
from places.pool;

-- Public pages say how many places are left: whoever keeps copies of pages hears of it (changelog/directory/005).
create trigger pool_change after update on places.pool
    for each statement execute function directory.notify_change();
