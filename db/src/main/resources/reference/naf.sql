insert into directory.naf_class (code, label_fr, label_en, competence_id)
select i.code, i.label_fr, i.label_en, c.id
from incoming i
     left join directory.retired_competence retired on retired.slug = i.competence
     join directory.competence c on c.slug = i.competence or c.id = retired.successor_id
on conflict (code) do nothing;
