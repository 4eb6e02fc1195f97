--liquibase formatted sql logicalFilePath:changelog/volunteers/040-telling.sql

--changeset vitrine:volunteers-telling
-- Missions that may suit somebody are mailed at once or as a digest of the week. Nobody could choose "each day" so far.
update volunteers.profile set telling = 'jamais' where telling = 'jour';
alter table volunteers.profile
    drop constraint profile_telling_check,
    add constraint profile_telling_check check (telling in ('jamais', 'de-suite', 'semaine'));
-- Whether anything was published since somebody was told last is asked for every one of them.
create index on volunteers.mission (published_at) where state = 'publiee';
