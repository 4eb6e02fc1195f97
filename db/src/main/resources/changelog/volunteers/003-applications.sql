--liquibase formatted sql logicalFilePath:changelog/volunteers/003-applications.sql

--changeset vitrine:volunteers-slots-are-pools
-- The places of a slot are a pool, as everywhere else: who has one, who waits in line, whose turn it is.
alter table volunteers.slot add column pool_id bigint;
update volunteers.slot set pool_id = nextval(pg_get_serial_sequence('places.pool', 'id'));
insert into places.pool (id, capacity, taken, is_waiting_allowed, offer_hours) overriding system value
select pool_id, places, taken, true, 12 from volunteers.slot;
alter table volunteers.slot
    alter column pool_id set not null,
    add unique (pool_id),
    add foreign key (pool_id) references places.pool,
    drop column places,
    drop column taken;

--changeset vitrine:volunteers-slot-pool splitStatements:false
create function volunteers.remove_pool() returns trigger
    language plpgsql as
$$
begin
    delete from places.pool where id = old.pool_id;
    return null;
end
$$;
create trigger slot_pool after delete on volunteers.slot
    for each row execute function volunteers.remove_pool();

--changeset vitrine:volunteers-applications
-- That somebody offers a hand for a mission. fr.vitrine.volunteers.applying.ApplicationMove says who may move it.
create table volunteers.application
(
    id              bigint generated always as identity primary key,
    version         integer     not null default 1,
    mission_id      bigint      not null references volunteers.mission on delete cascade,
    person_id       bigint references accounts.person on delete set null, -- null: they have left, and nobody knows who it was
    name            text check (length(name) between 1 and 100),          -- as they gave it to the structure
    state           text        not null
        check (state in ('liste-d-attente', 'nouvelle', 'en-cours', 'acceptee', 'refusee', 'annulee')),
    reason          text check (length(reason) <= 40),                    -- why it is refused or cancelled
    conversation_id bigint references correspondence.conversation on delete set null,
    uid             uuid        not null unique default gen_random_uuid(), -- of its calendar entries
    first_answer_at timestamptz,                                           -- of the structure
    created_at      timestamptz not null,
    moved_at        timestamptz not null,
    is_live         boolean generated always as (state in ('liste-d-attente', 'nouvelle', 'en-cours', 'acceptee')) stored
);
-- One live application a mission and person, however many forms are sent at once.
create unique index application_once on volunteers.application (mission_id, person_id) where is_live;
create index on volunteers.application (mission_id, state);
create index on volunteers.application (person_id);
create index on volunteers.application (conversation_id);
create index on volunteers.application (created_at);

create table volunteers.application_slot
(
    application_id bigint   not null references volunteers.application on delete cascade,
    slot_id        bigint   not null references volunteers.slot on delete cascade,
    booking_id     bigint   not null unique references places.booking on delete cascade,
    sequence       integer  not null default 0, -- of the calendar entry
    reminded_at    timestamptz,
    asked_at       timestamptz,                 -- whether it took place
    took_place     boolean,                     -- says who volunteered
    attended       boolean,                     -- says the structure
    primary key (application_id, slot_id)
);
create index on volunteers.application_slot (slot_id);

-- Every move of an application: who moved it, and why.
create table volunteers.application_move
(
    id             bigint generated always as identity primary key,
    application_id bigint      not null references volunteers.application on delete cascade,
    move           text        not null,
    from_state     text,
    to_state       text        not null,
    mover          text        not null check (mover in ('benevole', 'structure', 'equipe', 'horloge', 'places')),
    person_id      bigint references accounts.person on delete set null,
    reason         text,
    moved_at       timestamptz not null
);
create index on volunteers.application_move (application_id, id);
create index on volunteers.application_move (person_id);

-- Kept while somebody shows that an address is theirs.
create table volunteers.application_draft
(
    id          bigint generated always as identity primary key,
    secret_hash bytea       not null unique,
    mission_id  bigint      not null references volunteers.mission on delete cascade,
    email       text        not null check (length(email) <= 254),
    name        text        not null check (length(name) between 1 and 100),
    message     text        not null check (length(message) between 1 and 5000),
    slots       bigint[]    not null,
    expires_at  timestamptz not null
);
create index on volunteers.application_draft (mission_id);
create index on volunteers.application_draft (expires_at);
create index on volunteers.application_draft (lower(email));

-- Where somebody's calendar is read from: the address is derived of the nonce, another nonce is another address.
create table volunteers.calendar_address
(
    person_id  bigint primary key references accounts.person on delete cascade,
    nonce      uuid        not null unique,
    created_at timestamptz not null
);

-- When a structure was last asked whether a mission is still current, and how often since it said so.
alter table volunteers.mission
    add column confirmed_at timestamptz not null default now(),
    add column reminders    smallint    not null default 0,
    add column reminded_at  timestamptz;
