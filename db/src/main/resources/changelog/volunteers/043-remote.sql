--liquibase formatted sql logicalFilePath:changelog/volunteers/043-remote.sql

--changeset vitrine:volunteers-remote
-- Few missions need no place: whoever asks for them does not read the others.
create index on volunteers.mission (id) where remote <> 'non' and state in ('publiee', 'complete');
