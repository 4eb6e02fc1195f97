--liquibase formatted sql logicalFilePath:changelog/events/056-programme-shelf.sql

--changeset vitrine:events-programme-shelf
-- Which pictures a programme may show: those that were uploaded for it.
create table events.programme_shelf
(
    programme_id bigint      not null references events.programme on delete cascade,
    sha256       text        not null references directory.picture,
    added_at     timestamptz not null default now(),
    primary key (programme_id, sha256)
);
create index on events.programme_shelf (sha256);

alter table events.programme
    add foreign key (id, picture_sha256) references events.programme_shelf (programme_id, sha256);
create index on events.programme (id, picture_sha256);
