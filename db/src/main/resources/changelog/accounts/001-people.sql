--liquibase formatted sql logicalFilePath:changelog/accounts/001-people.sql

--changeset vitrine:accounts-people
create schema accounts;

create type accounts.staff_role as enum ('editor', 'administrator');
create type accounts.member_role as enum ('contributor', 'owner');

create table accounts.person
(
    id            bigint generated always as identity primary key,
    email         text        not null check (length(email) <= 254),
    name          text check (length(name) between 1 and 100),
    language      text        not null default 'fr' check (language in ('fr', 'en')),
    staff_role    accounts.staff_role,
    password_hash text,
    totp_secret   bytea,  -- encrypted; present once the person has shown a code of it
    totp_step     bigint, -- the last step a code was accepted for: none is accepted twice
    disabled_at   timestamptz,
    created_at    timestamptz not null default now()
);
create unique index on accounts.person (lower(email));
create index on accounts.person (staff_role) where staff_role is not null;

create table accounts.membership
(
    person_id    bigint               not null references accounts.person on delete cascade,
    structure_id bigint               not null references directory.structure on delete cascade,
    role         accounts.member_role not null,
    since        timestamptz          not null default now(),
    primary key (person_id, structure_id)
);
create index on accounts.membership (structure_id);

-- Asked for by an address, known or not: who follows it has shown that the address is theirs.
create table accounts.sign_in_link
(
    token_hash   bytea primary key,
    email        text        not null check (length(email) <= 254),
    browser_hash bytea, -- of the cookie of the browser that asked; null: any browser
    target       text check (length(target) <= 2000), -- path of the site to go on to
    is_printed   boolean     not null default false,  -- for the operator: any browser, and stands for the second factor
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz
);
create index on accounts.sign_in_link (expires_at);

create table accounts.invitation
(
    id           bigint generated always as identity primary key,
    token_hash   bytea       not null unique,
    email        text        not null check (length(email) <= 254),
    staff_role   accounts.staff_role,
    structure_id bigint references directory.structure on delete cascade,
    member_role  accounts.member_role,
    invited_by   bigint      references accounts.person on delete set null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    accepted_at  timestamptz,
    revoked_at   timestamptz,
    check ((structure_id is null) = (member_role is null)),
    check (num_nonnulls(staff_role, member_role) = 1)
);
create index on accounts.invitation (structure_id);
create unique index on accounts.invitation (lower(email), coalesce(structure_id, 0)) where accepted_at is null and revoked_at is null;

-- Tries to sign in, kept for the person to look at and for the limits that outlive a restart.
create table accounts.sign_in
(
    id        bigint generated always as identity primary key,
    person_id bigint      not null references accounts.person on delete cascade,
    at        timestamptz not null,
    method    text        not null check (method in ('link', 'password', 'invitation', 'totp', 'oidc')),
    succeeded boolean     not null,
    browser   text check (length(browser) <= 200),
    address   text check (length(address) <= 45) -- its last part set to zero
);
create index on accounts.sign_in (person_id, at desc);

-- What a person set up for themselves: columns and views of a grid, …
create table accounts.preference
(
    person_id bigint not null references accounts.person on delete cascade,
    key       text   not null check (length(key) between 1 and 100),
    value     jsonb  not null,
    primary key (person_id, key)
);

-- Sensitive actions, never changed afterwards. The actor's name is kept as it was.
create table accounts.action_log
(
    id        bigint generated always as identity primary key,
    at        timestamptz not null default now(),
    person_id bigint      references accounts.person on delete set null,
    actor     text        not null,
    action    text        not null check (length(action) between 1 and 100),
    subject   text check (length(subject) <= 300),
    detail    text check (length(detail) <= 2000)
);
create index on accounts.action_log (at desc, id desc);
create index on accounts.action_log (person_id);
