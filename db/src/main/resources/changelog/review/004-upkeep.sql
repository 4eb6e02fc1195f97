--liquibase formatted sql logicalFilePath:changelog/review/004-upkeep.sql

--changeset vitrine:review-signed-reminders
-- The links are signed: nothing has to be stored to know them again.
alter table directory.freshness_reminder drop column token_hash;

--changeset vitrine:review-duplicate-candidates
-- Pairs that may be one structure, found anew each night.
create table directory.duplicate_candidate
(
    structure_id       bigint not null references directory.structure on delete cascade,
    other_structure_id bigint not null references directory.structure on delete cascade,
    score              real   not null check (score between 0 and 1),
    reasons            text[] not null,
    primary key (structure_id, other_structure_id),
    check (structure_id < other_structure_id)
);
create index on directory.duplicate_candidate (other_structure_id);
create index on directory.duplicate_candidate (score desc, structure_id, other_structure_id);
create index structure_siren on directory.structure (left(siret, 9)) where siret is not null;
create index structure_phone on directory.structure (phone) where phone is not null;
create index structure_lower_email on directory.structure (lower(email)) where email is not null;
create index structure_lower_website on directory.structure (lower(website)) where website is not null;
create index structure_near on directory.structure using gist (position) where status <> 'archived';
