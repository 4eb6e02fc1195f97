package fr.vitrine.directory.search;

import static org.jooq.impl.DSL.val;

import fr.vitrine.kernel.StructureId;
import java.util.Collection;
import org.jooq.DSLContext;

/** The words that can be found: a typed word that is none of them is a typo, and the nearest of them is meant. */
final class Lexicon {

    /** Adds the words that these structures, and the competences of their services, bring along. */
    void learn(DSLContext dsl, Collection<StructureId> structures) {
        var ids = val(structures.stream().map(StructureId::value).toArray(Long[]::new));
        dsl.query("""
                with texts as (
                    select concat_ws(' ', s.name, s.tagline, s.description, naf.label_fr) as text
                    from directory.structure s left join directory.naf_class naf on naf.code = s.naf_code
                    where s.id = any({0}) and s.status = 'published'
                    union all
                    select concat_ws(' ', v.title, v.description, v.conditions)
                    from directory.search_entry e join directory.service v on v.id = e.service_id
                    where e.structure_id = any({0})
                    union all
                    select concat_ws(' ', label_fr, directory.join_words(synonyms_fr))
                    from directory.competence where id in (
                        select unnest(competences) from directory.search_entry where structure_id = any({0}))
                    union all
                    select concat_ws(' ', label.abbreviation, label.label_fr)
                    from directory.label where code in (
                        select label_code from directory.structure_label where structure_id = any({0}))
                )
                insert into directory.lexicon (word, stem, frequency)
                select word, stem, 1
                from (select distinct unnest(tsvector_to_array(to_tsvector('public.vitrine_words', text))) as word
                      from texts) words
                cross join lateral (select (ts_lexize('french_stem', word))[1] as stem) stems
                where word ~ '^[a-z]{3,30}$' and stem is not null
                order by word
                on conflict do nothing""", ids).execute();
    }

    /** Counts how often each word is used, and forgets those that nothing uses any more. */
    void rebuild(DSLContext dsl) {
        dsl.execute("analyze directory.search_entry, directory.search_words, directory.search_structure");
        dsl.execute("""
                with used as materialized (
                    select word as stem, ndoc from ts_stat('select words from directory.search_words')
                ), named as materialized (
                    select distinct unnest(tsvector_to_array(label_words || synonym_words)) as stem from directory.competence
                ), forgotten as (
                    delete from directory.lexicon l
                    where not exists (select from used where used.stem = l.stem)
                      and not exists (select from named where named.stem = l.stem)
                )
                update directory.lexicon l set frequency = used.ndoc
                from used where used.stem = l.stem and l.frequency <> used.ndoc""");
        dsl.execute("analyze directory.lexicon");
    }
}
