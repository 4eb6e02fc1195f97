insert into directory.label
    (code, bit, abbreviation, label_fr, label_en, description_fr, description_en, label_group, competence_id)
select l->>'code', coalesce((select max(bit) + 1 from directory.label), 0) + n - 1, l->>'abbreviation',
       l->'label'->>'fr', l->'label'->>'en', l->'description'->>'fr', l->'description'->>'en', l->>'group',
       (select id from directory.competence where slug = l->>'competence')
from incoming cross join jsonb_array_elements(content) with ordinality as labels(l, n)
where not exists (select from directory.label where code = l->>'code');
