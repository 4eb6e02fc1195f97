--liquibase formatted sql logicalFilePath:changelog/partners/002-people.sql

--changeset vitrine:partners-people
-- Of the schema accounts; here because it names partners.
create table accounts.partner_membership
(
    person_id  bigint               not null references accounts.person on delete cascade,
    partner_id bigint               not null references partners.partner on delete cascade,
    role       accounts.member_role not null,
    since      timestamptz          not null default now(),
    primary key (person_id, partner_id)
);
create index on accounts.partner_membership (partner_id);
