--liquibase formatted sql logicalFilePath:changelog/territory/002-names.sql

--changeset vitrine:territory-names
-- For other schemas: what communes are called, for filtering and sorting by it.
create view territory.commune_name as
select code as commune_code, name, folded_name from territory.commune;
