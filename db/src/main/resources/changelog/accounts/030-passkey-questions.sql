--liquibase formatted sql logicalFilePath:changelog/accounts/030-passkey-questions.sql

--changeset vitrine:accounts-passkey-questions
-- What a browser was asked to have signed by whichever passkey its owner chooses; taken away by the first answer.
create table accounts.passkey_question
(
    challenge    bytea primary key check (length(challenge) = 32),
    browser_hash bytea       not null, -- of the browser that was asked
    expires_at   timestamptz not null
);
create index on accounts.passkey_question (expires_at);
