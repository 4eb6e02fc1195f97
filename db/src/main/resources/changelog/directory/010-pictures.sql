--liquibase formatted sql logicalFilePath:changelog/directory/010-pictures.sql

--changeset vitrine:directory-pictures
-- Each picture once, by its content: structures, their history, drafts and proposals name it.
create table directory.picture
(
    sha256     text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    content    bytea       not null, -- re-encoded JPEG or PNG, no metadata
    media_type text        not null check (media_type in ('image/jpeg', 'image/png')),
    width      integer     not null check (width > 0),
    height     integer     not null check (height > 0),
    added_at   timestamptz not null default now()
);
insert into directory.picture (sha256, content, media_type, width, height)
select distinct on (sha256) sha256, content, media_type, width, height from directory.structure_image order by sha256;

alter table directory.structure_image
    add foreign key (sha256) references directory.picture,
    drop column content,
    drop column media_type,
    drop column width,
    drop column height;

-- Which pictures the people of a structure may use: those that were uploaded for it.
create table directory.structure_picture
(
    structure_id bigint      not null references directory.structure on delete cascade,
    sha256       text        not null references directory.picture,
    added_at     timestamptz not null default now(),
    primary key (structure_id, sha256)
);
create index on directory.structure_picture (sha256);
insert into directory.structure_picture (structure_id, sha256)
select distinct structure_id, sha256 from directory.structure_image;

--changeset vitrine:directory-merged
-- Another record of the same structure took over what this one said; its address leads there.
alter table directory.structure
    add column winner_structure_id bigint references directory.structure,
    add check (winner_structure_id <> id),
    add check (winner_structure_id is null or status = 'archived');
create index on directory.structure (winner_structure_id) where winner_structure_id is not null;
