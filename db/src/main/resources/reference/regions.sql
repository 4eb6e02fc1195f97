insert into territory.region (code, name)
select code, name from incoming
on conflict (code) do update set name = excluded.name;
