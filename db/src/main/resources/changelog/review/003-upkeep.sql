--liquibase formatted sql logicalFilePath:changelog/review/003-upkeep.sql

--changeset vitrine:review-freshness
create type directory.freshness_answer as enum ('still_right', 'correct', 'closed');

-- A mail that asked whether a profile is still right. Its link works until it is answered or too old.
create table directory.freshness_reminder
(
    id           bigint generated always as identity primary key,
    structure_id bigint      not null references directory.structure on delete cascade,
    email        text        not null check (length(email) <= 254),
    token_hash   bytea       not null unique,
    sent_at      timestamptz not null,
    answer       directory.freshness_answer,
    answered_at  timestamptz,
    check ((answer is null) = (answered_at is null))
);
create index on directory.freshness_reminder (structure_id, sent_at desc);

--changeset vitrine:review-claims
create type directory.claim_state as enum ('waiting', 'proven', 'approved', 'refused', 'withdrawn');

create table directory.claim
(
    id           bigint generated always as identity primary key,
    structure_id bigint                not null references directory.structure on delete cascade,
    person_id    bigint                not null references accounts.person on delete cascade,
    message      text check (length(message) <= 2000),
    state        directory.claim_state not null,
    submitted_at timestamptz           not null default now(),
    reason       text check (length(reason) <= 2000),
    decided_by   bigint                references accounts.person on delete set null,
    decided_at   timestamptz,
    check (state in ('waiting', 'withdrawn') or decided_at is not null)
);
create unique index on directory.claim (structure_id, person_id) where state = 'waiting';
create index on directory.claim (submitted_at, id) where state = 'waiting';
create index on directory.claim (person_id);
create index on directory.claim (decided_by);

--changeset vitrine:review-views
create table directory.page_view
(
    structure_id bigint  not null references directory.structure on delete cascade,
    day          date    not null,
    views        integer not null check (views > 0),
    primary key (structure_id, day)
);

--changeset vitrine:review-duplicates
-- Looked at by a person: these two are not the same.
create table directory.not_duplicate
(
    structure_id       bigint      not null references directory.structure on delete cascade,
    other_structure_id bigint      not null references directory.structure on delete cascade,
    decided_by         bigint      references accounts.person on delete set null,
    decided_at         timestamptz not null default now(),
    primary key (structure_id, other_structure_id),
    check (structure_id < other_structure_id)
);
create index on directory.not_duplicate (other_structure_id);
create index on directory.not_duplicate (decided_by);
