--liquibase formatted sql logicalFilePath:changelog/site/001-pages-and-settings.sql

--changeset vitrine:site-pages
-- What staff have written of the pages of text, every version; where there is none, the page's own file is shown.
create table territory.page_version
(
    slug       text        not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    language   text        not null check (language in ('fr', 'en')),
    version    integer     not null check (version > 0),
    title      text        not null,
    summary    text        not null,
    body       text        not null, -- Markdown
    saved_at   timestamptz not null default now(),
    updated_by bigint references accounts.person on delete set null,
    primary key (slug, language, version)
);
create index on territory.page_version (updated_by);

-- Pages that staff have added to those that every site has.
create table territory.added_page
(
    slug     text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    position integer generated always as identity,
    shown    boolean not null default false
);

--changeset vitrine:site-settings
-- What administrators have set otherwise than the configuration has it, every version.
create table territory.settings_version
(
    version    integer primary key check (version > 0),
    settings   jsonb       not null,
    saved_at   timestamptz not null default now(),
    updated_by bigint references accounts.person on delete set null
);
create index on territory.settings_version (updated_by);

--changeset vitrine:site-changes
create trigger page_version_change after insert or update or delete or truncate on territory.page_version
    for each statement execute function directory.notify_change();
create trigger added_page_change after insert or update or delete or truncate on territory.added_page
    for each statement execute function directory.notify_change();
create trigger settings_version_change after insert or update or delete or truncate on territory.settings_version
    for each statement execute function directory.notify_change();
