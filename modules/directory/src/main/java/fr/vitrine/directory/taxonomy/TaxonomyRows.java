package fr.vitrine.directory.taxonomy;

import static fr.vitrine.db.jooq.directory.Tables.COMPETENCE;
import static fr.vitrine.db.jooq.directory.Tables.DOMAIN_PAGE;
import static fr.vitrine.db.jooq.directory.Tables.RETIRED_COMPETENCE;

import fr.vitrine.db.jooq.directory.tables.records.CompetenceRecord;
import fr.vitrine.db.jooq.directory.tables.records.DomainPageRecord;
import fr.vitrine.directory.taxonomy.EntryWording.Page;
import fr.vitrine.directory.taxonomy.TaxonomyEntry.Use;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.LocalizedText;
import fr.vitrine.kernel.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Entries of the taxonomy as they stand in their tables. */
@Component
class TaxonomyRows {

    private static final Use NONE = new Use(0, 0, 0);

    private final DSLContext jooq;

    TaxonomyRows(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** Those that the condition holds for, domains first, in their order. */
    List<TaxonomyEntry> list(Condition which) {
        var rows = jooq.select()
                .from(COMPETENCE)
                .leftJoin(DOMAIN_PAGE)
                .on(DOMAIN_PAGE.COMPETENCE_ID.eq(COMPETENCE.ID))
                .where(which)
                .orderBy(COMPETENCE.PARENT_ID.asc().nullsFirst(), COMPETENCE.POSITION, COMPETENCE.ID)
                .fetch();
        var use = use(rows.map(row -> row.get(COMPETENCE.ID).value()));
        return rows.map(row -> entry(row, use.getOrDefault(row.get(COMPETENCE.ID), NONE)));
    }

    Optional<TaxonomyEntry> find(CompetenceId id) {
        return list(COMPETENCE.ID.eq(id)).stream().findFirst();
    }

    List<RetiredEntry> retired() {
        var successor = COMPETENCE.as("successor");
        return jooq.select(
                        RETIRED_COMPETENCE.SLUG,
                        RETIRED_COMPETENCE.LABEL_FR,
                        RETIRED_COMPETENCE.LABEL_EN,
                        successor.LABEL_FR,
                        successor.LABEL_EN,
                        RETIRED_COMPETENCE.RETIRED_AT)
                .from(RETIRED_COMPETENCE)
                .leftJoin(successor)
                .on(successor.ID.eq(RETIRED_COMPETENCE.SUCCESSOR_ID))
                .orderBy(RETIRED_COMPETENCE.RETIRED_AT.desc(), RETIRED_COMPETENCE.SLUG)
                .fetch(row -> new RetiredEntry(
                        new Slug(row.value1()),
                        new LocalizedText(row.value2(), row.value3()),
                        row.value4() == null ? null : new LocalizedText(row.value4(), row.value5()),
                        row.value6()));
    }

    int count() {
        return jooq.fetchCount(COMPETENCE);
    }

    /** Whether another entry is called so, in French, whatever its case and accents. */
    boolean isTaken(String label, @Nullable CompetenceId except) {
        return jooq.fetchExists(
                COMPETENCE,
                DSL.condition("public.fold({0}) = public.fold({1})", COMPETENCE.LABEL_FR, DSL.val(label))
                        .and(except == null ? DSL.noCondition() : COMPETENCE.ID.ne(except)));
    }

    CompetenceId insert(@Nullable CompetenceId parent, EntryWording wording, String hue) {
        var row = worded(jooq.newRecord(COMPETENCE), wording)
                .setParentId(parent)
                .setSlug(freeSlug(wording.label().fr()).value())
                .setHue(hue)
                .setPosition(siblings(parent).size() + 1);
        row.insert();
        writePage(row.getId(), wording.page());
        return row.getId();
    }

    void update(CompetenceId id, EntryWording wording) {
        var row = worded(jooq.newRecord(COMPETENCE), wording);
        if (wording.page() != null) {
            row.setHue(wording.page().hue());
        }
        jooq.update(COMPETENCE)
                .set(row)
                .set(COMPETENCE.VERSION, COMPETENCE.VERSION.plus(1))
                .where(COMPETENCE.ID.eq(id))
                .execute();
        writePage(id, wording.page());
    }

    /** Puts it below this parent, at this place among what is there; what is there makes room. */
    void place(CompetenceId id, @Nullable CompetenceId parent, int index) {
        var order = new ArrayList<>(siblings(parent));
        order.remove(id);
        order.add(Math.clamp(index, 0, order.size()), id);
        jooq.update(COMPETENCE)
                .set(COMPETENCE.PARENT_ID, parent)
                .set(COMPETENCE.VERSION, COMPETENCE.VERSION.plus(1))
                .where(COMPETENCE.ID.eq(id))
                .execute();
        for (var n = 0; n < order.size(); n++) {
            jooq.update(COMPETENCE)
                    .set(COMPETENCE.POSITION, n + 1)
                    .where(COMPETENCE.ID.eq(order.get(n)).and(COMPETENCE.POSITION.ne(n + 1)))
                    .execute();
        }
    }

    List<CompetenceId> siblings(@Nullable CompetenceId parent) {
        return jooq.select(COMPETENCE.ID)
                .from(COMPETENCE)
                .where(parent == null ? COMPETENCE.PARENT_ID.isNull() : COMPETENCE.PARENT_ID.eq(parent))
                .orderBy(COMPETENCE.POSITION, COMPETENCE.ID)
                .fetch(COMPETENCE.ID);
    }

    private static CompetenceRecord worded(CompetenceRecord row, EntryWording wording) {
        return row.setLabelFr(wording.label().fr())
                .setLabelEn(wording.label().en())
                .setSynonymsFr(wording.synonymsFr().toArray(String[]::new))
                .setSynonymsEn(wording.synonymsEn().toArray(String[]::new))
                .setIcon(wording.icon());
    }

    private void writePage(CompetenceId id, @Nullable Page page) {
        if (page == null) {
            return;
        }
        var row = page(jooq.newRecord(DOMAIN_PAGE), page).setCompetenceId(id);
        jooq.insertInto(DOMAIN_PAGE)
                .set(row)
                .onConflict()
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    private static DomainPageRecord page(DomainPageRecord row, Page page) {
        return row.setSummaryFr(page.summary().fr())
                .setSummaryEn(page.summary().en())
                .setPresentationFr(page.presentation().fr())
                .setPresentationEn(page.presentation().en())
                .setIndividualsFr(page.offer(Audience.INDIVIDUALS).fr())
                .setIndividualsEn(page.offer(Audience.INDIVIDUALS).en())
                .setBusinessesFr(page.offer(Audience.BUSINESSES).fr())
                .setBusinessesEn(page.offer(Audience.BUSINESSES).en())
                .setLocalAuthoritiesFr(page.offer(Audience.LOCAL_AUTHORITIES).fr())
                .setLocalAuthoritiesEn(page.offer(Audience.LOCAL_AUTHORITIES).en());
    }

    /** An address that an entry had once is never given to another one. */
    private Slug freeSlug(String label) {
        return Slug.of(label, "rubrique").free(this::isTaken);
    }

    private boolean isTaken(Slug slug) {
        return jooq.fetchExists(COMPETENCE, COMPETENCE.SLUG.eq(slug.value()))
                || jooq.fetchExists(RETIRED_COMPETENCE, RETIRED_COMPETENCE.SLUG.eq(slug.value()));
    }

    private Map<CompetenceId, Use> use(List<Integer> ids) {
        return jooq.resultQuery("""
                select c.id,
                       (select count(distinct s.structure_id) from directory.service_competence sc
                        join directory.service s on s.id = sc.service_id where sc.competence_id = c.id) as structures,
                       (select count(*) from directory.competence child where child.parent_id = c.id) as competences,
                       (select count(*) from directory.label l where l.competence_id = c.id)
                       + (select count(*) from directory.naf_class n where n.competence_id = c.id) as implied
                from directory.competence c where c.id = any({0})""", DSL.val(ids.toArray(Integer[]::new)))
                .fetchMap(row -> new CompetenceId(row.get("id", Integer.class)), TaxonomyRows::used);
    }

    private static Use used(Record row) {
        return new Use(
                row.get("structures", Integer.class),
                row.get("competences", Integer.class),
                row.get("implied", Integer.class));
    }

    private static TaxonomyEntry entry(Record row, Use use) {
        var parent = row.get(COMPETENCE.PARENT_ID);
        return new TaxonomyEntry(
                row.get(COMPETENCE.ID),
                parent,
                new Slug(row.get(COMPETENCE.SLUG)),
                row.get(COMPETENCE.VERSION),
                new EntryWording(
                        new LocalizedText(row.get(COMPETENCE.LABEL_FR), row.get(COMPETENCE.LABEL_EN)),
                        Arrays.asList(Objects.requireNonNull(row.get(COMPETENCE.SYNONYMS_FR))),
                        Arrays.asList(Objects.requireNonNull(row.get(COMPETENCE.SYNONYMS_EN))),
                        row.get(COMPETENCE.ICON),
                        parent == null ? page(row) : null),
                use);
    }

    private static Page page(Record row) {
        return new Page(
                row.get(COMPETENCE.HUE),
                text(row.get(DOMAIN_PAGE.SUMMARY_FR), row.get(DOMAIN_PAGE.SUMMARY_EN)),
                text(row.get(DOMAIN_PAGE.PRESENTATION_FR), row.get(DOMAIN_PAGE.PRESENTATION_EN)),
                Map.of(
                        Audience.INDIVIDUALS,
                        text(row.get(DOMAIN_PAGE.INDIVIDUALS_FR), row.get(DOMAIN_PAGE.INDIVIDUALS_EN)),
                        Audience.BUSINESSES,
                        text(row.get(DOMAIN_PAGE.BUSINESSES_FR), row.get(DOMAIN_PAGE.BUSINESSES_EN)),
                        Audience.LOCAL_AUTHORITIES,
                        text(row.get(DOMAIN_PAGE.LOCAL_AUTHORITIES_FR), row.get(DOMAIN_PAGE.LOCAL_AUTHORITIES_EN))));
    }

    private static LocalizedText text(@Nullable String french, @Nullable String english) {
        return new LocalizedText(Objects.requireNonNullElse(french, ""), Objects.requireNonNullElse(english, ""));
    }
}
