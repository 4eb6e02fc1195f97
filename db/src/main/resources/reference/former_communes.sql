insert into territory.commune_alias (alias_code, name, commune_code, kind)
select code, name, commune, kind from incoming
on conflict (alias_code, kind) do update set name = excluded.name, commune_code = excluded.commune_code;
