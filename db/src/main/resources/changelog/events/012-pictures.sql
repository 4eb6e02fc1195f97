--liquibase formatted sql logicalFilePath:changelog/events/012-pictures.sql

--changeset vitrine:events-pictures
create table events.event_picture
(
    event_id    bigint   not null references events.event on delete cascade,
    position    smallint not null check (position between 0 and 7),
    sha256      text     not null references directory.picture,
    alternative text     not null check (length(alternative) between 1 and 300),
    credit      text check (length(credit) <= 200),
    primary key (event_id, position)
);
create index on events.event_picture (sha256);

create trigger event_picture_change after insert or update or delete or truncate on events.event_picture
    for each statement execute function directory.notify_change();
