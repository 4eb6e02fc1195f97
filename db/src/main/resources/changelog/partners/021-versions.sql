--liquibase formatted sql logicalFilePath:changelog/partners/021-versions.sql

--changeset vitrine:partners-versions
-- What a change was made from and to, so that it can be shown and taken back; and whether staff have seen it.
alter table partners.partner_change
    add column offer_id bigint references partners.offer on delete set null,
    add column before   jsonb, -- fr.vitrine.partners.KeptVersion; null: not kept
    add column after    jsonb,
    add column awaiting boolean not null default false; -- done by one of the partner's people, not looked at by staff
create index on partners.partner_change (offer_id) where offer_id is not null;
create index on partners.partner_change (id) where awaiting;
