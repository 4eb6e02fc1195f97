package fr.vitrine.directory.taxonomy;

import static fr.vitrine.db.jooq.directory.Tables.RETIRED_COMPETENCE;

import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.StructureId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes entries out of the taxonomy, and brings them back. The database's foreign keys are the referee. */
@Component
class TaxonomyRetirement {

    private final DSLContext jooq;

    TaxonomyRetirement(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** @param successor to which its address leads, and those that led to it; null: none */
    void retire(CompetenceId id, @Nullable CompetenceId successor) {
        jooq.update(RETIRED_COMPETENCE)
                .set(RETIRED_COMPETENCE.SUCCESSOR_ID, successor)
                .where(RETIRED_COMPETENCE.SUCCESSOR_ID.eq(id))
                .execute();
        jooq.execute("""
                insert into directory.retired_competence
                    (slug, label_fr, label_en, content, domain_page, successor_id)
                select c.slug, c.label_fr, c.label_en,
                       to_jsonb(c) - 'bit' - 'label_words' - 'synonym_words', to_jsonb(p), {1}
                from directory.competence c left join directory.domain_page p on p.competence_id = c.id
                where c.id = {0}""", DSL.val(id.value()), DSL.val(successor == null ? null : successor.value(), Integer.class));
        jooq.execute("delete from directory.competence where id = {0}", DSL.val(id.value()));
    }

    /**
     * As it was, at the end of its domain, or of the one that has taken over its domain.
     *
     * @return empty: it is not there, has been taken over, or its domain is gone
     */
    Optional<CompetenceId> restore(Slug slug) {
        var restored = jooq.resultQuery("""
                        insert into directory.competence (id, parent_id, slug, label_fr, label_en, icon, hue, synonyms_fr,
                            synonyms_en, position, version)
                        overriding system value
                        select c.id, coalesce(parent.id, moved.successor_id), c.slug, c.label_fr, c.label_en, c.icon, c.hue,
                               c.synonyms_fr, c.synonyms_en, 1000, c.version + 1
                        from directory.retired_competence r
                        cross join jsonb_populate_record(null::directory.competence, r.content) c
                        left join directory.competence parent on parent.id = c.parent_id
                        left join directory.retired_competence moved on (moved.content->>'id')::integer = c.parent_id
                        where r.slug = {0} and r.successor_id is null
                          and (c.parent_id is null or parent.id is not null or moved.successor_id is not null)
                        returning id""", DSL.val(slug.value()))
                .fetchOptional(row -> new CompetenceId(row.get("id", Integer.class)));
        if (restored.isPresent()) {
            jooq.execute("""
                    insert into directory.domain_page
                    select p.* from directory.retired_competence r
                    cross join jsonb_populate_record(null::directory.domain_page, r.domain_page) p
                    where r.slug = {0} and r.domain_page is not null""", DSL.val(slug.value()));
            jooq.deleteFrom(RETIRED_COMPETENCE)
                    .where(RETIRED_COMPETENCE.SLUG.eq(slug.value()))
                    .execute();
        }
        return restored;
    }

    /** Whatever refers to the one refers to the other from now on. */
    void handOver(CompetenceId from, CompetenceId to) {
        both(
                "insert into directory.service_competence select service_id, {1} from directory.service_competence"
                        + " where competence_id = {0} on conflict do nothing",
                from, to);
        both("delete from directory.service_competence where competence_id = {0}", from, to);
        both("update directory.label set competence_id = {1} where competence_id = {0}", from, to);
        both("update directory.naf_class set competence_id = {1} where competence_id = {0}", from, to);
        both(
                "update directory.competence set parent_id = {1}, position = position + 1000, version = version + 1"
                        + " where parent_id = {0}",
                from, to);
    }

    private void both(String statement, CompetenceId from, CompetenceId to) {
        jooq.execute(statement, DSL.val(from.value()), DSL.val(to.value()));
    }

    /** Structures with a service that does this. */
    List<StructureId> structuresWith(CompetenceId id) {
        return jooq.resultQuery("""
                        select distinct s.structure_id from directory.service_competence sc
                        join directory.service s on s.id = sc.service_id
                        where sc.competence_id = {0} order by 1""", DSL.val(id.value())).fetch(row -> new StructureId(row.get(0, Long.class)));
    }

    /** Structures with a service that does this, or something that belongs to it. */
    List<StructureId> structuresBelow(CompetenceId id) {
        return jooq.resultQuery("""
                        select distinct s.structure_id from directory.service_competence sc
                        join directory.service s on s.id = sc.service_id
                        join directory.competence c on c.id = sc.competence_id
                        where c.id = {0} or c.parent_id = {0} order by 1""", DSL.val(id.value())).fetch(row -> new StructureId(row.get(0, Long.class)));
    }

    /** They have another version from now on, which is kept in their history. */
    void markChanged(Collection<StructureId> ids) {
        jooq.execute(
                "update directory.structure set version = version + 1, updated_at = now() where id = any({0})",
                DSL.val(ids.stream().map(StructureId::value).toArray(Long[]::new)));
    }

    /** One editor of the tree at a time, until the end of the transaction. */
    void lock() {
        jooq.execute("select pg_advisory_xact_lock(hashtext('directory.taxonomy'))");
    }

    /** Waits for who is saving a structure with this, and keeps others from doing so. */
    void lock(CompetenceId id) {
        jooq.execute("select from directory.competence where id = {0} for update", DSL.val(id.value()));
    }
}
