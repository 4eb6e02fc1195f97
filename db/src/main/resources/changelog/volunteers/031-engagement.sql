--liquibase formatted sql logicalFilePath:changelog/volunteers/031-engagement.sql

--changeset vitrine:volunteers-hours
-- Hours that somebody gave, entered by one side of an accepted application and confirmed by the other:
-- fr.vitrine.volunteers.hours.HoursMove says who may. Once who gave them has left they stay, and are nobody's.
create table volunteers.hours
(
    id             bigint generated always as identity primary key,
    version        integer     not null default 1,
    application_id bigint      not null references volunteers.application on delete cascade,
    day            date        not null,
    minutes        smallint    not null check (minutes between 15 and 1440),
    state          text        not null check (state in ('a-confirmer', 'confirmees', 'contestees', 'retirees')),
    entered_by     text        not null check (entered_by in ('benevole', 'structure')),
    entered_at     timestamptz not null,
    moved_at       timestamptz not null
);
-- One entry a day of an application that counts or may come to count.
create unique index hours_once on volunteers.hours (application_id, day) where state <> 'retirees';
create index on volunteers.hours (application_id, state);

create table volunteers.hours_move
(
    id         bigint generated always as identity primary key,
    hours_id   bigint      not null references volunteers.hours on delete cascade,
    move       text        not null,
    from_state text,
    to_state   text        not null,
    minutes    smallint    not null,
    mover      text        not null check (mover in ('benevole', 'structure', 'equipe')),
    person_id  bigint references accounts.person on delete set null,
    moved_at   timestamptz not null
);
create index on volunteers.hours_move (hours_id, id);
create index on volunteers.hours_move (person_id);

--changeset vitrine:volunteers-certificates
-- What was confirmed, as it stands on a paper. It goes with who it speaks of: a paper whose code is unknown proves nothing.
create table volunteers.certificate
(
    id           bigint generated always as identity primary key,
    code         text        not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'), -- 80 random bits
    person_id    bigint      not null references accounts.person on delete cascade,
    structure_id bigint      not null references directory.structure on delete cascade,
    name         text        not null check (length(name) between 1 and 100),
    structure    text        not null check (length(structure) between 1 and 300),
    from_day     date        not null,
    until_day    date        not null,
    minutes      integer     not null check (minutes > 0),
    issued_at    timestamptz not null,
    revoked_at   timestamptz,
    revoked_by   bigint references accounts.person on delete set null,
    check (from_day <= until_day)
);
create index on volunteers.certificate (person_id);
create index on volunteers.certificate (structure_id);
create index on volunteers.certificate (revoked_by);

create table volunteers.certificate_line
(
    certificate_id bigint  not null references volunteers.certificate on delete cascade,
    position       integer not null,
    mission        text    not null check (length(mission) between 1 and 120),
    minutes        integer not null check (minutes > 0),
    primary key (certificate_id, position)
);

--changeset vitrine:volunteers-guardians
-- What somebody under 18 would send, kept until a parent or guardian has agreed: the structure has no trace of it before. Of
-- the guardian's link only the hash is kept; what was written goes as soon as it is sent or given up.
create table volunteers.guardian_consent
(
    id             bigint generated always as identity primary key,
    person_id      bigint      not null references accounts.person on delete cascade,
    mission_id     bigint      not null references volunteers.mission on delete cascade,
    name           text check (length(name) between 1 and 100),
    message        text check (length(message) between 1 and 5000),
    slots          bigint[]    not null default '{}',
    email          text        not null check (length(email) <= 254), -- the guardian's
    secret_hash    bytea       not null unique,
    state          text        not null check (state in ('demande', 'donne', 'refuse', 'retire', 'expire')),
    application_id bigint references volunteers.application on delete set null,
    asked_at       timestamptz not null,
    expires_at     timestamptz not null,
    decided_at     timestamptz,
    check ((state = 'demande') = (message is not null))
);
create unique index guardian_once on volunteers.guardian_consent (person_id, mission_id) where state = 'demande';
create index on volunteers.guardian_consent (mission_id);
create index on volunteers.guardian_consent (application_id);
create index on volunteers.guardian_consent (expires_at) where state = 'demande';
create index on volunteers.guardian_consent (lower(email));
alter table volunteers.profile
    add column guardian_email text check (length(guardian_email) <= 254);

--changeset vitrine:volunteers-retention
-- Who was told that their account will be closed for they have not been seen for so long.
create table volunteers.retention_notice
(
    person_id bigint primary key references accounts.person on delete cascade,
    warned_at timestamptz not null
);
