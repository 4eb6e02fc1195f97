--liquibase formatted sql logicalFilePath:changelog/accounts/010-names.sql

--changeset vitrine:accounts-names
-- For other schemas: what people are called, and how many look after a structure's profile.
create view accounts.person_name as
select id as person_id, coalesce(name, email) as name from accounts.person;

create view accounts.structure_people as
select m.structure_id, count(*)::integer as people
from accounts.membership m join accounts.person p on p.id = m.person_id
where p.disabled_at is null
group by m.structure_id;
