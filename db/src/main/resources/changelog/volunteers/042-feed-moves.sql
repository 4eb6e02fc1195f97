--liquibase formatted sql logicalFilePath:changelog/volunteers/042-feed-moves.sql

--changeset vitrine:volunteers-feed-moves
-- A feed that missions were taken in from moves them as well: it has them, or has them no longer.
alter table volunteers.mission_move
    drop constraint mission_move_mover_check,
    add constraint mission_move_mover_check check (mover in ('structure', 'equipe', 'horloge', 'places', 'flux'));
