insert into territory.epci (siren, name, kind)
select siren, name, kind from incoming
on conflict (siren) do update set name = excluded.name, kind = excluded.kind;
