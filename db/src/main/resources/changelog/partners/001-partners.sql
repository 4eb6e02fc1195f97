--liquibase formatted sql logicalFilePath:changelog/partners/001-partners.sql

--changeset vitrine:partners-partners
create schema partners;

create type partners.publication as enum ('draft', 'published', 'archived');

create table partners.partner
(
    id            bigint generated always as identity primary key,
    version       integer              not null default 1,
    slug          text                 not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    name          text                 not null check (length(name) between 1 and 150),
    folded_name   text                 not null generated always as (public.fold(name)) stored,
    kind          text                 not null check (kind ~ '^[a-z]+(-[a-z]+)*$'), -- fr.vitrine.partners.PartnerKind
    tagline       text check (length(tagline) <= 200),
    presentation  text check (length(presentation) <= 10000), -- Markdown
    website       text check (length(website) <= 2000),
    opening_hours text check (length(opening_hours) <= 1000), -- OSM opening_hours
    address       text check (length(address) <= 300),
    address_extra text check (length(address_extra) <= 300),
    postcode      text check (postcode ~ '^\d{5}$'),
    commune_code  text references territory.commune,
    status        partners.publication not null default 'draft',
    is_example    boolean              not null default false,
    confirmed_on  date                 not null,
    published_at  timestamptz,
    created_at    timestamptz          not null default now(),
    updated_at    timestamptz          not null default now(),
    check (status <> 'published' or published_at is not null)
);
create index on partners.partner (commune_code);
create index on partners.partner (kind, folded_name, id) where status = 'published';

-- Addresses that a partner had before: they go on leading to it.
create table partners.former_slug
(
    slug       text primary key,
    partner_id bigint not null references partners.partner on delete cascade
);
create index on partners.former_slug (partner_id);

-- Whom to ask about what.
create table partners.contact
(
    partner_id bigint   not null references partners.partner on delete cascade,
    position   smallint not null,
    subject    text     not null check (length(subject) between 1 and 150),
    person     text check (length(person) <= 150),
    phone      text check (length(phone) <= 20),
    email      text check (length(email) <= 254),
    primary key (partner_id, position),
    check (num_nonnulls(phone, email) > 0)
);

create table partners.partner_link
(
    partner_id bigint   not null references partners.partner on delete cascade,
    position   smallint not null,
    label      text     not null check (length(label) between 1 and 150),
    url        text     not null check (length(url) <= 2000),
    primary key (partner_id, position)
);

create table partners.logo
(
    partner_id bigint  primary key references partners.partner on delete cascade,
    sha256     text    not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content    bytea   not null, -- re-encoded JPEG or PNG, no metadata
    media_type text    not null check (media_type in ('image/jpeg', 'image/png')),
    width      integer not null check (width > 0),
    height     integer not null check (height > 0)
);
create index on partners.logo (sha256);

create table partners.document
(
    id         bigint generated always as identity primary key,
    partner_id bigint      not null references partners.partner on delete cascade,
    position   smallint    not null,
    title      text        not null check (length(title) between 1 and 150),
    content    bytea       not null, -- PDF
    added_at   timestamptz not null default now(),
    unique (partner_id, position) deferrable initially deferred
);

-- The territory a partner covers: one row a commune, EPCI, département, or one row for the whole country.
create table partners.partner_area
(
    id               bigint generated always as identity primary key,
    partner_id       bigint  not null references partners.partner on delete cascade,
    commune_code     text references territory.commune,
    epci_siren       text references territory.epci,
    departement_code text references territory.departement,
    is_nationwide    boolean not null default false,
    check (num_nonnulls(commune_code, epci_siren, departement_code) + is_nationwide::int = 1),
    unique nulls not distinct (partner_id, commune_code, epci_siren, departement_code)
);
create index on partners.partner_area (commune_code);
create index on partners.partner_area (epci_siren);
create index on partners.partner_area (departement_code);

--changeset vitrine:partners-offers
create table partners.offer
(
    id            bigint generated always as identity primary key,
    partner_id    bigint               not null references partners.partner on delete cascade,
    version       integer              not null default 1,
    title         text                 not null check (length(title) between 1 and 150),
    kind          text                 not null check (kind ~ '^[a-z]+(-[a-z]+)*$'), -- fr.vitrine.partners.OfferKind
    summary       text check (length(summary) <= 300),
    description   text check (length(description) <= 5000), -- Markdown
    stages        text[]               not null check (cardinality(stages) > 0),        -- fr.vitrine.partners.Stage
    beneficiaries text[]               not null check (cardinality(beneficiaries) > 0), -- fr.vitrine.partners.Beneficiary
    amount_min    integer check (amount_min >= 0),  -- euros
    amount_max    integer check (amount_max >= 0),
    rate          numeric(5, 2) check (rate > 0 and rate <= 100), -- percent: of the expense for a grant, of interest for a loan
    conditions    text check (length(conditions) <= 2000),
    how_to_ask    text check (length(how_to_ask) <= 2000),
    website       text check (length(website) <= 2000),
    opens_on      date,
    deadline      date, -- open until the end of this day, by the clock of the territory
    has_own_zone  boolean              not null default false, -- else it holds where the partner acts
    status        partners.publication not null default 'draft',
    is_example    boolean              not null default false,
    published_at  timestamptz,
    created_at    timestamptz          not null default now(),
    updated_at    timestamptz          not null default now(),
    check (amount_min <= amount_max),
    check (opens_on <= deadline),
    check (status <> 'published' or published_at is not null)
);
create index on partners.offer (partner_id);

-- Only for these legal forms; none: for all that its beneficiaries have.
create table partners.offer_legal_form
(
    offer_id        bigint not null references partners.offer on delete cascade,
    legal_form_code text   not null references directory.legal_form,
    primary key (offer_id, legal_form_code)
);
create index on partners.offer_legal_form (legal_form_code);

-- Only for projects of these domains; none: for all.
create table partners.offer_domain
(
    offer_id      bigint  not null references partners.offer on delete cascade,
    competence_id integer not null references directory.competence,
    primary key (offer_id, competence_id)
);
create index on partners.offer_domain (competence_id);

create table partners.offer_area
(
    id               bigint generated always as identity primary key,
    offer_id         bigint  not null references partners.offer on delete cascade,
    commune_code     text references territory.commune,
    epci_siren       text references territory.epci,
    departement_code text references territory.departement,
    is_nationwide    boolean not null default false,
    check (num_nonnulls(commune_code, epci_siren, departement_code) + is_nationwide::int = 1),
    unique nulls not distinct (offer_id, commune_code, epci_siren, departement_code)
);
create index on partners.offer_area (commune_code);
create index on partners.offer_area (epci_siren);
create index on partners.offer_area (departement_code);

--changeset vitrine:partners-ties
-- A structure is a member of a partner, funded by it, hosted by it, works with it.
create table partners.tie
(
    structure_id bigint      not null references directory.structure on delete cascade,
    partner_id   bigint      not null references partners.partner on delete cascade,
    kind         text        not null check (kind in ('membre', 'finance', 'heberge', 'travaille-avec')),
    is_example   boolean     not null default false,
    since        timestamptz not null default now(),
    primary key (structure_id, partner_id, kind)
);
create index on partners.tie (partner_id);

--changeset vitrine:partners-entries
-- What the public can find: one row a published offer of a published partner, derived from the other tables with each
-- change of one of them. Nothing else is searched, so that what is not published cannot be found. What has expired is
-- left out by whoever reads: only the clock knows.
create table partners.offer_entry
(
    offer_id      bigint primary key references partners.offer on delete cascade,
    partner_id    bigint    not null references partners.partner on delete cascade,
    partner_kind  text      not null,
    kind          text      not null,
    stages        text[]    not null,
    beneficiaries text[]    not null,
    legal_forms   text[]    not null, -- empty: all
    domains       integer[] not null, -- of directory.competence; empty: all
    zones         text[]    not null, -- holds in: c62767, e200069672, d62, france
    opens_on      date,
    deadline      date,
    folded_title  text      not null collate "C",
    words         tsvector  not null
);
create index on partners.offer_entry (partner_id);
create index on partners.offer_entry (deadline) where deadline is not null;

--changeset vitrine:partners-changes
-- Public pages show partners: whoever keeps copies of pages hears of each change (changelog/directory/005).
create trigger partner_change after insert or update or delete or truncate on partners.partner
    for each statement execute function directory.notify_change();
create trigger partner_contact_change after insert or update or delete or truncate on partners.contact
    for each statement execute function directory.notify_change();
create trigger partner_link_change after insert or update or delete or truncate on partners.partner_link
    for each statement execute function directory.notify_change();
create trigger partner_logo_change after insert or update or delete or truncate on partners.logo
    for each statement execute function directory.notify_change();
create trigger partner_document_change after insert or update or delete or truncate on partners.document
    for each statement execute function directory.notify_change();
create trigger offer_change after insert or update or delete or truncate on partners.offer
    for each statement execute function directory.notify_change();
create trigger offer_entry_change after insert or update or delete or truncate on partners.offer_entry
    for each statement execute function directory.notify_change();
create trigger tie_change after insert or update or delete or truncate on partners.tie
    for each statement execute function directory.notify_change();
