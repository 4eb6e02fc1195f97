insert into directory.naf_class (code, label_fr, label_en, competence_id)
select i.code, i.label_fr, i.label_en, c.id
from incoming i join directory.competence c on c.slug = i.competence
on conflict (code) do nothing;
