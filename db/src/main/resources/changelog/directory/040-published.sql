--liquibase formatted sql logicalFilePath:changelog/directory/040-published.sql

--changeset vitrine:directory-published-structures
-- What other modules may join: which structures the public sees.
create view directory.published_structure as
select id as structure_id, name
from directory.structure
where status = 'published';
