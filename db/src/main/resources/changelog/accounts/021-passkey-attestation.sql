--liquibase formatted sql logicalFilePath:changelog/accounts/021-passkey-attestation.sql

--changeset vitrine:accounts-passkey-attestation
-- What the authenticator said when the key was made; Spring Security asks for it each time that the key is shown.
alter table accounts.passkey
    add column attestation_object      bytea not null,
    add column attestation_client_data bytea not null;
