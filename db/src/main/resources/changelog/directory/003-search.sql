--liquibase formatted sql logicalFilePath:changelog/directory/003-search.sql

--changeset vitrine:directory-search-words splitStatements:false
-- Words as they are written, without accents: what the correction of typos proposes.
create text search configuration public.vitrine_words (copy = pg_catalog.simple);
alter text search configuration public.vitrine_words
    alter mapping for hword, hword_part, word with public.unaccent, simple;

-- array_to_string() is only "stable" because of types whose text form depends on settings; text has none.
create function directory.join_words(words text[]) returns text
    language sql immutable strict parallel safe
    return array_to_string(words, ' ');

create aggregate directory.all_words(tsvector) (sfunc = pg_catalog.tsvector_concat, stype = tsvector, initcond = '', parallel = safe);

alter table directory.competence
    -- its place in search_entry's sets; given to it by the search index
    add column bit           smallint unique check (bit between 0 and 255),
    add column label_words   tsvector not null generated always as
        (to_tsvector('public.vitrine_fr', label_fr)) stored,
    add column synonym_words tsvector not null generated always as
        (to_tsvector('public.vitrine_fr',
                     directory.join_words(synonyms_fr) || ' ' || label_en || ' ' || directory.join_words(synonyms_en))) stored;

--changeset vitrine:directory-search
-- What the public can find: one row a published service, or one for a published structure without services.
-- Everything here is derived from the other tables by the search index (docs/adr/0005); nothing else is searched, so that
-- what is not published cannot be found.
create table directory.search_entry
(
    structure_id bigint   not null references directory.structure on delete cascade,
    service_id   bigint references directory.service on delete cascade,
    does_0       bigint   not null,             -- bits of directory.competence: what it does, and in which domains
    does_1       bigint   not null,
    does_2       bigint   not null,
    does_3       bigint   not null,
    label_set    bigint   not null,             -- bits of directory.label
    position     public.cube,                   -- of the structure
    confirmed_on date     not null,
    legal_form   smallint,                      -- directory.legal_form.position
    service_rank smallint not null,             -- its place among the structure's services
    audiences    smallint not null,             -- bits of fr.vitrine.kernel.Audience
    radius_km    smallint,                      -- acts so far around its position
    commune_code text,
    competences  integer[] not null,            -- ids of the same competences, for the index
    zones        text[]   not null,             -- acts in: c62767, e200069672, d62, france
    circle       public.cube,                   -- box around what radius_km reaches
    head         tsvector not null,             -- A: the structure's name, B: the service's title; for ranking
    words        tsvector not null              -- stems of everything said; for finding
) with (toast_tuple_target = 128);
-- A row must stay narrow, since a broad search reads many: the words are kept apart, nothing else is.
alter table directory.search_entry
    alter column words set storage external,
    alter column head set storage main,
    alter column zones set storage main,
    alter column competences set storage main;
create index on directory.search_entry (structure_id);
create index on directory.search_entry (service_id);
create index on directory.search_entry (commune_code);
create index on directory.search_entry using gin (words);
create index on directory.search_entry using gin (competences);
create index on directory.search_entry using gin (zones);
create index on directory.search_entry using gist (position);
create index on directory.search_entry using gist (circle) where circle is not null;

-- One row a published structure: what lists are sorted by, and its facts (fr.vitrine.directory.Fact) for the filters.
create table directory.search_structure
(
    structure_id bigint primary key references directory.structure deferrable initially deferred,
    confirmed_on date    not null,
    published_at timestamptz not null,
    folded_name  text    not null collate "C",
    facts        integer[] not null,
    open_slots   bit(672),                      -- open in this quarter of an hour of the week; null: never, or not known
    hours_vary   boolean not null               -- the slots are those of one week only
);
create index on directory.search_structure (confirmed_on desc, structure_id);
create index on directory.search_structure (published_at desc, structure_id);
create index on directory.search_structure (folded_name, structure_id);
create index on directory.search_structure (structure_id) where hours_vary;
create index on directory.search_structure using gin (facts);

-- Which published structures have a fact, a bit a structure: bit n of chunk c stands for the id c * 15872 + n. Counting
-- whole filters is an "and" of such bits. 15,872 bits, so that four rows fill a page.
create table directory.search_bits
(
    chunk integer    not null,
    fact  integer    not null,
    bits  bit(15872) not null,
    primary key (fact, chunk)
) with (fillfactor = 75);
alter table directory.search_bits alter column bits set storage plain;
create index on directory.search_bits (chunk);

-- The words that can be found, for the correction of typos.
create table directory.lexicon
(
    word      text primary key,
    stem      text    not null collate "C",
    frequency integer not null
);
create index on directory.lexicon (stem);
create index on directory.lexicon using gin (word public.gin_trgm_ops);
