--liquibase formatted sql logicalFilePath:changelog/volunteers/044-origin-address.sql

--changeset vitrine:volunteers-origin-address
-- A feed that numbers its missions anew, or has one form for several, must not stop what else it brings.
alter table volunteers.mission drop constraint mission_origin_address_key;
create index on volunteers.mission (origin_address);
