--liquibase formatted sql logicalFilePath:changelog/events/055-picture-shelf.sql

--changeset vitrine:events-picture-shelf
-- Which pictures an event may show: those that were uploaded for it.
create table events.event_shelf
(
    event_id bigint      not null references events.event on delete cascade,
    sha256   text        not null references directory.picture,
    added_at timestamptz not null default now(),
    primary key (event_id, sha256)
);
create index on events.event_shelf (sha256);

alter table events.event_picture
    add column width integer not null check (width > 0),
    add column height integer not null check (height > 0),
    add foreign key (event_id, sha256) references events.event_shelf;
create index on events.event_picture (event_id, sha256);

alter table events.programme
    add column picture_width integer check (picture_width > 0),
    add column picture_height integer check (picture_height > 0),
    add check (num_nonnulls(picture_sha256, picture_width, picture_height, picture_alternative) in (0, 4));
