--liquibase formatted sql logicalFilePath:changelog/partners/010-requests.sql

--changeset vitrine:partners-requests
-- What a person with a project asks of partners. Who has the link may read and change it: only the hash of its secret is here.
create table partners.project_request
(
    id               bigint generated always as identity primary key,
    nonce            uuid        not null unique, -- the secret is derived from it and from a key that is not in this table
    secret_hash      bytea       not null unique,
    state            text        not null check (state in ('draft', 'sent', 'in-progress', 'unanswered', 'closed', 'withdrawn')),
    description      text        not null check (length(description) <= 5000),
    stage            text        not null check (stage ~ '^[a-z]+(-[a-z]+)*$'), -- fr.vitrine.partners.Stage
    competence_id    integer references directory.competence on delete set null, -- a domain
    commune_code     text references territory.commune,
    beneficiary      text check (beneficiary ~ '^[a-z]+(-[a-z]+)*$'), -- fr.vitrine.partners.Beneficiary
    legal_form_code  text references directory.legal_form,
    needs            text[]      not null, -- fr.vitrine.partners.OfferKind
    name             text        not null check (length(name) between 1 and 100),
    email            text check (length(email) <= 254), -- null: anonymised
    phone            text check (length(phone) <= 20),
    language         text        not null check (language in ('fr', 'en')),
    consented_at     timestamptz not null,
    wished_partner_id bigint references partners.partner on delete set null, -- from whose page it was begun
    assignee_id      bigint references accounts.person on delete set null,
    created_at       timestamptz not null,
    sent_at          timestamptz, -- from its link: the address is confirmed
    closed_at        timestamptz,
    anonymised_at    timestamptz,
    usefulness       text check (usefulness in ('yes', 'partly', 'no')),
    usefulness_words text check (length(usefulness_words) <= 2000),
    is_example       boolean     not null default false,
    check (email is not null or anonymised_at is not null),
    check (state = 'draft' or sent_at is not null)
);
create index on partners.project_request (state, sent_at);
create index on partners.project_request (lower(email)) where email is not null;
create index on partners.project_request (assignee_id) where assignee_id is not null;
create index on partners.project_request (competence_id);
create index on partners.project_request (wished_partner_id) where wished_partner_id is not null;
create index on partners.project_request (commune_code);
create index on partners.project_request (legal_form_code);

-- A partner that the request was sent to.
create table partners.request_assignment
(
    id              bigint generated always as identity primary key,
    request_id      bigint      not null references partners.project_request on delete cascade,
    partner_id      bigint      not null references partners.partner on delete cascade,
    state           text        not null check (state in
        ('waiting', 'taken', 'asked', 'declined', 'passed-on', 'done', 'partner-gone', 'withdrawn')),
    version         integer     not null default 1, -- rises by one with each move: an answer names the one it was given on
    reminders       integer     not null default 0,
    staff_told_at   timestamptz,
    created_at      timestamptz not null,
    waiting_since   timestamptz not null,
    first_answer_at timestamptz,
    unique (request_id, partner_id)
);
create index on partners.request_assignment (partner_id);
create index on partners.request_assignment (waiting_since) where state = 'waiting';

-- What was done to a request, and by whom; only ever added to.
create table partners.request_move
(
    id            bigint generated always as identity primary key,
    request_id    bigint      not null references partners.project_request on delete cascade,
    assignment_id bigint references partners.request_assignment on delete cascade,
    at            timestamptz not null,
    move          text        not null,
    mover         text        not null check (mover in ('person', 'partner', 'staff', 'clock')),
    person_id     bigint references accounts.person on delete set null, -- who it was, if they had signed in
    from_state    text        not null,
    to_state      text        not null,
    reason        text check (length(reason) <= 2000)
);
create index on partners.request_move (request_id, id);
create index on partners.request_move (assignment_id);
create index on partners.request_move (person_id) where person_id is not null;

-- Between the person and one partner, neither of which learns the other's address from it.
create table partners.request_message
(
    id            bigint generated always as identity primary key,
    assignment_id bigint      not null references partners.request_assignment on delete cascade,
    mover         text        not null check (mover in ('person', 'partner', 'staff')),
    person_id     bigint references accounts.person on delete set null,
    body          text        not null check (length(body) between 1 and 5000),
    at            timestamptz not null
);
create index on partners.request_message (assignment_id, id);
create index on partners.request_message (person_id) where person_id is not null;

create table partners.request_file
(
    id         bigint generated always as identity primary key,
    request_id bigint      not null references partners.project_request on delete cascade,
    name       text        not null check (length(name) between 1 and 120),
    media_type text        not null,
    content    bytea       not null,
    mover      text        not null check (mover in ('person', 'staff')),
    added_at   timestamptz not null
);
create index on partners.request_file (request_id, id);

-- Of staff, for staff.
create table partners.request_note
(
    id         bigint generated always as identity primary key,
    request_id bigint      not null references partners.project_request on delete cascade,
    person_id  bigint references accounts.person on delete set null,
    body       text        not null check (length(body) between 1 and 5000),
    at         timestamptz not null
);
create index on partners.request_note (request_id, id);
create index on partners.request_note (person_id) where person_id is not null;

-- The links by which a partner's contacts answer without signing in: one answer each.
create table partners.request_link
(
    id            bigint generated always as identity primary key,
    assignment_id bigint      not null references partners.request_assignment on delete cascade,
    hash          bytea       not null unique,
    email         text        not null check (length(email) <= 254),
    language      text        not null check (language in ('fr', 'en')),
    expires_at    timestamptz not null,
    used_at       timestamptz,
    used_for      text
);
create index on partners.request_link (assignment_id);
create index on partners.request_link (lower(email));
