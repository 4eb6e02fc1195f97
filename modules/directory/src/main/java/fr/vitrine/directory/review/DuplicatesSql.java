package fr.vitrine.directory.review;

/**
 * Finds pairs. Only those are compared that share something which an index leads to: the commune, a part of the earth
 * 150 m around, the company, the telephone number, the address of mail or site. So the work grows with the number of
 * structures and not with its square. "offset 0" keeps PostgreSQL from reading whole tables instead, which it does where it
 * takes a handful of structures for thousands.
 */
final class DuplicatesSql {

    private DuplicatesSql() {}

    static final String FIND = """
            with one as (
                select id, core_name, siret, phone, email, website, commune_code, position
                from directory.structure
                where id = any({0}::bigint[]) and status <> 'archived'),
            pair as (
                select o.id as one, s.id as other from one o, lateral (
                    select id from directory.structure s
                    where s.commune_code = o.commune_code and public.similarity(s.core_name, o.core_name) > 0.35
                    offset 0) s
                union
                select o.id, s.id from one o, lateral (
                    select id from directory.structure s
                    where public.earth_box(o.position::public.earth, 150) @> s.position
                      and s.status <> 'archived' -- as the index says
                      and public.similarity(s.core_name, o.core_name) > 0.35
                    offset 0) s
                union
                select o.id, s.id from one o, lateral (
                    select id from directory.structure s where left(s.siret, 9) = left(o.siret, 9) offset 0) s
                union
                select o.id, s.id from one o, lateral (
                    select id from directory.structure s where s.phone = o.phone offset 0) s
                union
                select o.id, s.id from one o, lateral (
                    select id from directory.structure s where lower(s.email) = lower(o.email) offset 0) s
                union
                select o.id, s.id from one o, lateral (
                    select id from directory.structure s where lower(s.website) = lower(o.website) offset 0) s),
            ordered as (
                select distinct least(one, other) as one, greatest(one, other) as other from pair where one <> other),
            facts as (
                select p.one, p.other,
                       public.similarity(a.core_name, b.core_name) as alike,
                       left(a.siret, 9) = left(b.siret, 9) as siren,
                       a.commune_code = b.commune_code and public.fold(a.address) = public.fold(b.address) as address,
                       public.earth_distance(a.position::public.earth, b.position::public.earth) <= 150 as near,
                       a.phone = b.phone as phone, lower(a.email) = lower(b.email) as email,
                       lower(a.website) = lower(b.website) as website
                from ordered p
                cross join lateral (select * from directory.structure s where s.id = p.one offset 0) a
                cross join lateral (select * from directory.structure s where s.id = p.other offset 0) b
                where a.status <> 'archived' and b.status <> 'archived'
                  and not exists (select from directory.not_duplicate n
                                  where n.structure_id = p.one and n.other_structure_id = p.other)),
            rated as (
                select one, other,
                       least(1, 0.6 * alike
                           + case when siren then 0.3 else 0 end
                           + case when address then 0.25 else 0 end
                           + case when near then 0.1 else 0 end
                           + case when phone then 0.25 else 0 end
                           + case when email then 0.25 else 0 end
                           + case when website then 0.2 else 0 end)::real as score,
                       array_remove(array[
                           case when alike > 0.35 then 'name' end, case when siren then 'siren' end,
                           case when address then 'address' end, case when near then 'near' end,
                           case when phone then 'phone' end, case when email then 'email' end,
                           case when website then 'website' end], null) as reasons
                from facts)
            insert into directory.duplicate_candidate (structure_id, other_structure_id, score, reasons)
            select one, other, score, reasons from rated where score >= 0.4
            on conflict do nothing""";
}
