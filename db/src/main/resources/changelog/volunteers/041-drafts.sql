--liquibase formatted sql logicalFilePath:changelog/volunteers/041-drafts.sql

--changeset vitrine:volunteers-drafts-under-age
-- Whoever wrote it finds it among their own once they have signed in, wherever: that they are under 18 stands beside it. It was
-- a part of the secret, of which only the hash is kept: what waits now, for a day at most, cannot be told apart.
delete from volunteers.application_draft;
alter table volunteers.application_draft add column under_age boolean not null;
