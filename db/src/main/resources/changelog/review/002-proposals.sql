--liquibase formatted sql logicalFilePath:changelog/review/002-proposals.sql

--changeset vitrine:review-drafts
create table directory.profile_draft
(
    structure_id bigint      not null references directory.structure on delete cascade,
    person_id    bigint      not null references accounts.person on delete cascade,
    base_version integer     not null,
    form         jsonb       not null,
    updated_at   timestamptz not null default now(),
    primary key (structure_id, person_id)
);
create index on directory.profile_draft (person_id);

-- Where an administrator has decided otherwise than the code.
create table directory.field_policy
(
    field      text primary key,
    sensitive  boolean     not null,
    updated_by bigint      references accounts.person on delete set null,
    updated_at timestamptz not null default now()
);
create index on directory.field_policy (updated_by);

--changeset vitrine:review-proposals
create type directory.proposal_kind as enum ('change', 'closure');
create type directory.proposal_state as enum ('waiting', 'accepted', 'partly_accepted', 'sent_back', 'withdrawn');

create table directory.proposal
(
    id           bigint generated always as identity primary key,
    kind         directory.proposal_kind  not null,
    structure_id bigint                   not null references directory.structure on delete cascade,
    submitted_by bigint                   references accounts.person on delete set null, -- null: who followed a link in a mail
    submitted_at timestamptz              not null default now(),
    revision     integer                  not null default 1, -- rises when it is submitted again while it waits
    state        directory.proposal_state not null default 'waiting',
    base         jsonb,                                        -- the profile that it changes
    proposed     jsonb,
    fields       text[]                   not null default '{}',
    comment      text check (length(comment) <= 2000),         -- of who submitted it
    reviewed_by  bigint                   references accounts.person on delete set null, -- has it in hand
    held_until   timestamptz,
    decided_by   bigint                   references accounts.person on delete set null,
    decided_at   timestamptz,
    refused      text[]                   not null default '{}', -- keys of the changes that were not taken
    message      text check (length(message) <= 2000),         -- of who decided
    check ((kind = 'change') = (base is not null and proposed is not null)),
    check ((reviewed_by is null) or (held_until is not null)),
    check ((state in ('waiting', 'withdrawn')) or decided_at is not null)
);
create unique index on directory.proposal (structure_id, submitted_by) where state = 'waiting' and kind = 'change';
create unique index on directory.proposal (structure_id) where state = 'waiting' and kind = 'closure';
create index on directory.proposal (submitted_at, id) where state = 'waiting';
create index on directory.proposal (structure_id, submitted_at desc);
create index on directory.proposal (submitted_by);
create index on directory.proposal (reviewed_by);
create index on directory.proposal (decided_by);
