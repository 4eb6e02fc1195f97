insert into territory.commune
    (code, name, postcodes, population, epci_siren, departement_code, latitude, longitude)
select code, name, string_to_array(coalesce(postcodes, ''), '|'), coalesce(population, '0')::int, epci, departement,
       latitude::float8, longitude::float8
from incoming
on conflict (code) do update
    set name = excluded.name, postcodes = excluded.postcodes, population = excluded.population,
        epci_siren = excluded.epci_siren, departement_code = excluded.departement_code,
        latitude = excluded.latitude, longitude = excluded.longitude;
