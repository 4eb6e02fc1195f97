--liquibase formatted sql logicalFilePath:changelog/imports/001-runs.sql

--changeset vitrine:import-runs
create type directory.import_outcome as enum ('written', 'nothing_written', 'unusable', 'cancelled');

-- An import that was run for good, with its report in both languages.
create table directory.import_run
(
    id          bigint generated always as identity primary key,
    person_id   bigint                   references accounts.person on delete set null, -- null: the operator
    started_at  timestamptz              not null,
    finished_at timestamptz              not null,
    file_name   text                     not null check (length(file_name) between 1 and 260),
    outcome     directory.import_outcome not null,
    rows        bigint                   not null check (rows >= 0),
    created     bigint                   not null check (created >= 0),
    changed     bigint                   not null check (changed >= 0),
    refused     bigint                   not null check (refused >= 0),
    report_fr   text                     not null,
    report_en   text                     not null,
    check (finished_at >= started_at)
);
create index on directory.import_run (started_at desc, id desc);
create index on directory.import_run (person_id);
