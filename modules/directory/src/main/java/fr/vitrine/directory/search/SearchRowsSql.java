package fr.vitrine.directory.search;

/** How the rows that the search reads come from the tables that are edited. Only what is published gets there. */
final class SearchRowsSql {

    private SearchRowsSql() {}

    /** Gives new competences their bits, those of a domain side by side. */
    static final String NUMBER_COMPETENCES = """
            with free as (
                select bit, row_number() over (order by bit) as n from generate_series(0, 255) as bit
                where bit not in (select bit from directory.competence where bit is not null)
            ), wanting as (
                select c.id, row_number() over (order by coalesce(d.position, c.position), coalesce(d.id, c.id), d.id nulls first,
                           c.position, c.id) as n
                from directory.competence c left join directory.competence d on d.id = c.parent_id
                where c.bit is null
            )
            update directory.competence c set bit = free.bit
            from wanting left join free using (n) where wanting.id = c.id
            """;

    /** {0}: ids of structures; {1}, {2}: codes and names of their communes. Before the entries, whose index reads them. */
    static final String INSERT_WORDS = """
            with said as (
                select s.id,
                       to_tsvector('public.vitrine_fr', concat_ws(' ', s.name, s.tagline, s.description, f.abbreviation,
                           naf.label_fr, l.label_names, c.name, s.postcode)) as words
                from directory.structure s
                left join directory.legal_form f on f.code = s.legal_form_code
                left join directory.naf_class naf on naf.code = s.naf_code
                left join unnest({1}::text[], {2}::text[]) as c(code, name) on c.code = s.commune_code
                left join lateral (
                    select string_agg(concat_ws(' ', label.abbreviation, label.label_fr), ' ') as label_names
                    from directory.structure_label
                    join directory.label on label.code = structure_label.label_code
                    where structure_label.structure_id = s.id) l on true
                where s.id = any({0}) and s.status = 'published'
            )
            insert into directory.search_words (structure_id, service_id, words)
            select s.id, v.id,
                   strip(s.words || to_tsvector('public.vitrine_fr', concat_ws(' ', v.title, v.description, v.conditions)))
            from said s left join directory.service v on v.structure_id = s.id
            order by s.id, v.position
            """;

    /** {0}: ids of structures, whose words are there. */
    static final String INSERT_ENTRIES = """
            insert into directory.search_entry (id, structure_id, service_id, does_0, does_1, does_2, does_3, label_set,
                confirmed_on, legal_form, service_rank, audiences, radius_km, head, position, commune_code, zones,
                competences)
            select w.entry_id, s.id, v.id, b.does_0, b.does_1, b.does_2, b.does_3, coalesce(l.label_set, 0),
                   s.confirmed_on, f.position,
                   coalesce(v.position, 0),
                   coalesce(v.for_individuals::int + 2 * v.for_businesses::int + 4 * v.for_local_authorities::int, 0),
                   case when s.position is not null then v.radius_km end,
                   setweight(to_tsvector('public.vitrine_fr', s.name), 'A')
                       || setweight(to_tsvector('public.vitrine_fr', coalesce(v.title, '')), 'B'),
                   s.position, s.commune_code,
                   case when z.zones is null and v.radius_km is null and s.commune_code is not null
                        then array['c' || s.commune_code] else coalesce(z.zones, '{}') end,
                   k.competences
            from directory.search_words w
            join directory.structure s on s.id = w.structure_id
            left join directory.service v on v.id = w.service_id
            left join directory.legal_form f on f.code = s.legal_form_code
            left join lateral (
                select bit_or(1::bigint << label.bit) as label_set
                from directory.structure_label
                join directory.label on label.code = structure_label.label_code
                where structure_label.structure_id = s.id) l on true
            cross join lateral (
                select array(select competence_id from directory.service_competence where service_id = v.id
                             union
                             select c.parent_id from directory.service_competence x
                             join directory.competence c on c.id = x.competence_id
                             where x.service_id = v.id and c.parent_id is not null) as competences) k
            cross join lateral (
                select coalesce(bit_or(1::bigint << bit) filter (where bit / 64 = 0), 0) as does_0,
                       coalesce(bit_or(1::bigint << bit - 64) filter (where bit / 64 = 1), 0) as does_1,
                       coalesce(bit_or(1::bigint << bit - 128) filter (where bit / 64 = 2), 0) as does_2,
                       coalesce(bit_or(1::bigint << bit - 192) filter (where bit / 64 = 3), 0) as does_3
                from directory.competence where id = any(k.competences)) b
            cross join lateral (
                select array_agg(case when a.commune_code is not null then 'c' || a.commune_code
                                      when a.epci_siren is not null then 'e' || a.epci_siren
                                      when a.departement_code is not null then 'd' || a.departement_code
                                      else 'france' end) as zones
                from directory.service_area a where a.service_id = v.id) z
            where w.structure_id = any({0})
            order by w.entry_id
            """;

    /** {0}: ids of structures, whose entries are there; {1}: opening hours, {2}: their slots, {3}: whether they vary. */
    static final String INSERT_STRUCTURES = """
            insert into directory.search_structure (structure_id, confirmed_on, published_at, folded_name, facts,
                open_slots, hours_vary)
            select s.id, s.confirmed_on, s.published_at, public.fold(s.name),
                   array(select distinct fact
                         from directory.search_entry e
                         cross join lateral (
                             select 4 * c + a as fact
                             from unnest(e.competences || 0) as c
                             cross join generate_series(0, 3) as a
                             where a = 0 or e.audiences & (1 << (a - 1)) <> 0) served
                         where e.structure_id = s.id
                         union all
                         select -1000 - label.bit
                         from directory.structure_label
                         join directory.label on label.code = structure_label.label_code
                         where structure_label.structure_id = s.id
                         union all
                         select -2000 - f.position from directory.legal_form f where f.code = s.legal_form_code),
                   h.slots::bit(672), coalesce(h.vary, false)
            from directory.structure s
            left join unnest({1}::text[], {2}::text[], {3}::boolean[]) as h(hours, slots, vary)
                on h.hours = s.opening_hours
            where s.id = any({0}) and s.status = 'published'
            """;
}
