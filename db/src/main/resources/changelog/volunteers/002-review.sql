--liquibase formatted sql logicalFilePath:changelog/volunteers/002-review.sql

--changeset vitrine:volunteers-review
-- Staff look at a mission before it is public: they publish it, or send it back and say why.
alter table volunteers.mission
    drop constraint mission_state_check,
    add constraint mission_state_check check (state in ('brouillon', 'a-relire', 'publiee', 'complete', 'close')),
    drop constraint mission_check,
    add constraint mission_published_check check (state in ('brouillon', 'a-relire') or published_at is not null),
    add column remark  text check (length(remark) <= 2000), -- why it was sent back, until it is handed in again
    add column changed boolean not null default false;      -- its words, by its structure, since staff looked at them
alter table volunteers.mission_move
    add column reason text check (length(reason) <= 2000);
