--liquibase formatted sql logicalFilePath:changelog/partners/020-held-requests.sql

--changeset vitrine:partners-held-requests
-- A draft that looks unwanted waits for staff: its person has not been sent the link. Empty: it does not.
alter table partners.project_request
    add column hold_reasons text[] not null default '{}', -- fr.vitrine.correspondence.conversation.HoldReason
    add check (state = 'draft' or hold_reasons = '{}');
create index on partners.project_request (created_at desc, id desc) where hold_reasons <> '{}';
