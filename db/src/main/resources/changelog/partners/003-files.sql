--liquibase formatted sql logicalFilePath:changelog/partners/003-files.sql

--changeset vitrine:partners-files
-- Pictures are kept in one place, once each, by their content.
insert into directory.picture (sha256, content, media_type, width, height)
select distinct on (sha256) sha256, content, media_type, width, height from partners.logo order by sha256
on conflict do nothing;
alter table partners.logo
    add foreign key (sha256) references directory.picture,
    add column alternative text not null default '' check (length(alternative) <= 300),
    drop column content,
    drop column media_type;

alter table partners.document
    add column name       text not null default 'document.pdf' check (length(name) between 1 and 120),
    add column media_type text not null default 'application/pdf';
alter table partners.document
    alter column name drop default,
    alter column media_type drop default;

--changeset vitrine:partners-history
-- Who changed what of a partner, and when; only ever added to.
create table partners.partner_change
(
    id         bigint generated always as identity primary key,
    partner_id bigint      not null references partners.partner on delete cascade,
    at         timestamptz not null default now(),
    person_id  bigint references accounts.person on delete set null, -- null: the installation itself, or somebody forgotten
    kind       text        not null check (kind ~ '^[a-z]+(-[a-z]+)*$'), -- fr.vitrine.partners.PartnerHistory.Kind
    fields     text[]      not null,
    subject    text check (length(subject) <= 300) -- title of the offer, of the document, name of the structure, state
);
create index on partners.partner_change (partner_id, id desc);
create index on partners.partner_change (person_id) where person_id is not null;
