--liquibase formatted sql logicalFilePath:changelog/review/001-history.sql

--changeset vitrine:review-history
create type directory.change_cause as enum
    ('found', 'created', 'imported', 'edited', 'reviewed', 'restored', 'merged', 'confirmed', 'status');

-- What a structure was after each change.
create table directory.structure_version
(
    structure_id bigint                     not null references directory.structure on delete cascade,
    version      integer                    not null,
    at           timestamptz                not null default now(),
    cause        directory.change_cause     not null,
    person_id    bigint                     references accounts.person on delete set null, -- null: the operator, or nobody who signed in
    status       directory.structure_status not null,
    profile      jsonb                      not null,
    primary key (structure_id, version)
);
create index on directory.structure_version (person_id);
create index on directory.structure_version (at desc);

--changeset vitrine:review-staff-notes
create table directory.structure_tag
(
    structure_id bigint not null references directory.structure on delete cascade,
    tag          text   not null check (length(tag) between 1 and 40),
    primary key (structure_id, tag)
);
create index on directory.structure_tag (tag);

-- The member of the staff who looks after it.
create table directory.structure_assignment
(
    structure_id bigint primary key references directory.structure on delete cascade,
    person_id    bigint      not null references accounts.person on delete cascade,
    assigned_by  bigint      references accounts.person on delete set null,
    assigned_at  timestamptz not null default now()
);
create index on directory.structure_assignment (person_id);
create index on directory.structure_assignment (assigned_by);
