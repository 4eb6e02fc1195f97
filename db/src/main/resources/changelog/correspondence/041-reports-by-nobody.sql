--liquibase formatted sql logicalFilePath:changelog/correspondence/041-reports-by-nobody.sql

--changeset vitrine:correspondence-reports-by-nobody
-- Which side of a conversation reported it was stored and never shown: staff decide on what was said, not on who says so.
alter table correspondence.report drop column reported_by;
