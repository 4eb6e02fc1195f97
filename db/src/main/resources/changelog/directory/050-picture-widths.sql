--liquibase formatted sql logicalFilePath:changelog/directory/050-picture-widths.sql

--changeset vitrine:directory-picture-widths
-- A picture drawn narrower, for where it is shown small: made when it is first asked for, and kept.
create table directory.picture_width
(
    sha256  text    not null references directory.picture on delete cascade,
    width   integer not null check (width > 0),
    content bytea   not null, -- of the picture's own media type
    primary key (sha256, width)
);
