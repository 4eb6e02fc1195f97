--liquibase formatted sql logicalFilePath:changelog/events/051-given-back.sql

--changeset vitrine:events-given-back
-- When a confirmed place was given back. Who left the line, or never confirmed, gave none back.
alter table events.registration rename column over_at to given_back_at;
