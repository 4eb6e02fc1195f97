insert into territory.departement (code, name, region_code)
select code, name, region from incoming
on conflict (code) do update set name = excluded.name, region_code = excluded.region_code;
