insert into directory.competence (slug, label_fr, label_en, icon, hue, synonyms_fr, synonyms_en, position)
select d->>'slug', d->'label'->>'fr', d->'label'->>'en', d->>'icon', d->>'hue',
       array(select jsonb_array_elements_text(d->'synonyms'->'fr')),
       array(select jsonb_array_elements_text(d->'synonyms'->'en')), n
from incoming cross join jsonb_array_elements(content->'domains') with ordinality as domains(d, n)
where not exists (select from directory.retired_competence retired where retired.slug = d->>'slug')
on conflict (slug) do nothing;

insert into directory.competence (parent_id, slug, label_fr, label_en, icon, hue, synonyms_fr, synonyms_en, position)
select parent.id, c->>'slug', c->'label'->>'fr', c->'label'->>'en', coalesce(c->>'icon', parent.icon), parent.hue,
       array(select jsonb_array_elements_text(c->'synonyms'->'fr')),
       array(select jsonb_array_elements_text(c->'synonyms'->'en')), n
from incoming
     cross join jsonb_array_elements(content->'domains') as d
     join directory.competence parent on parent.slug = d->>'slug'
     cross join jsonb_array_elements(d->'competences') with ordinality as competences(c, n)
where not exists (select from directory.retired_competence retired where retired.slug = c->>'slug')
on conflict (slug) do nothing;

insert into directory.domain_page
select c.id, d->'summary'->>'fr', d->'summary'->>'en', d->'presentation'->>'fr', d->'presentation'->>'en',
       d->'audiences'->'particuliers'->>'fr', d->'audiences'->'particuliers'->>'en',
       d->'audiences'->'entreprises'->>'fr', d->'audiences'->'entreprises'->>'en',
       d->'audiences'->'collectivites'->>'fr', d->'audiences'->'collectivites'->>'en'
from incoming
     cross join jsonb_array_elements(content->'domains') as d
     join directory.competence c on c.slug = d->>'slug'
on conflict (competence_id) do nothing;
