--liquibase formatted sql logicalFilePath:changelog/accounts/020-passkeys.sql

--changeset vitrine:accounts-passkeys
-- What an authenticator knows a person by; it says nothing about them (WebAuthn, 14.6.1).
alter table accounts.person
    add column passkey_handle bytea unique check (length(passkey_handle) between 16 and 64);

create table accounts.passkey
(
    credential_id   bytea primary key check (length(credential_id) between 1 and 1023),
    person_id       bigint      not null references accounts.person on delete cascade,
    name            text        not null check (length(name) between 1 and 60),
    public_key      bytea       not null, -- COSE
    sign_count      bigint      not null,
    user_verified   boolean     not null,
    backup_eligible boolean     not null,
    backup_state    boolean     not null,
    transports      text[]      not null,
    created_at      timestamptz not null,
    last_used_at    timestamptz not null
);
create index on accounts.passkey (person_id);

alter table accounts.sign_in drop constraint sign_in_method_check;
alter table accounts.sign_in
    add check (method in ('link', 'password', 'invitation', 'totp', 'oidc', 'passkey'));
