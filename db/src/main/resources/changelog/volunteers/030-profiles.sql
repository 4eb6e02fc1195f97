--liquibase formatted sql logicalFilePath:changelog/volunteers/030-profiles.sql

--changeset vitrine:volunteers-profiles
-- What volunteers say of themselves, for suggestions and for the structures that they apply to. Nobody else reads it: it is
-- in no list, no search and no export but its owner's.
create table volunteers.profile
(
    person_id    bigint primary key references accounts.person on delete cascade,
    version      integer     not null default 1,
    domains      integer[]   not null default '{}', -- of directory.competence; one that is gone there says nothing
    skills       text[]      not null default '{}',
    moments      text[]      not null default '{}' check (moments <@ array ['semaine', 'soir', 'week-end']),
    commune_code text references territory.commune,
    radius_km    smallint    not null default 20 check (radius_km between 1 and 100),
    from_home    boolean     not null default false,
    telling      text        not null default 'jamais' check (telling in ('jamais', 'jour', 'semaine')),
    told_at      timestamptz not null default now(), -- what was published until then has been told of
    birth_year   smallint check (birth_year between 1900 and 2200),
    under_age    boolean     not null default false, -- they said so; counts where the year of birth leaves it open
    updated_at   timestamptz not null default now(),
    check (cardinality(domains) <= 30 and cardinality(skills) <= 10)
);
create index on volunteers.profile (commune_code);
create index on volunteers.profile (told_at) where telling <> 'jamais';
