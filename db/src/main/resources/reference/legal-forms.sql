insert into directory.legal_form (code, abbreviation, label_fr, label_en, position)
select f->>'code', f->>'abbreviation', f->'label'->>'fr', f->'label'->>'en',
       coalesce((select max(position) from directory.legal_form), 0) + n
from incoming cross join jsonb_array_elements(content) with ordinality as forms(f, n)
where not exists (select from directory.legal_form where code = f->>'code');
