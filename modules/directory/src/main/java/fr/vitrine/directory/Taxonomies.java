package fr.vitrine.directory;

import static fr.vitrine.db.jooq.directory.Tables.COMPETENCE;
import static fr.vitrine.db.jooq.directory.Tables.DOMAIN_PAGE;
import static fr.vitrine.db.jooq.directory.Tables.LABEL;
import static fr.vitrine.db.jooq.directory.Tables.LEGAL_FORM;
import static fr.vitrine.db.jooq.directory.Tables.RETIRED_COMPETENCE;
import static org.jooq.Records.mapping;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.vitrine.directory.Taxonomy.CompetenceRow;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.directory.Taxonomy.Label;
import fr.vitrine.directory.Taxonomy.LegalForm;
import fr.vitrine.directory.Taxonomy.RetiredNode;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.LocalizedText;
import fr.vitrine.kernel.Slug;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/** The taxonomy of the moment; it changes rarely and is read by every page. Public: anybody may ask. */
@Service
public class Taxonomies {

    private static final Duration MAX_AGE = Duration.ofMinutes(1);

    private final DSLContext jooq;
    private final LoadingCache<String, Taxonomy> cache =
            Caffeine.newBuilder().refreshAfterWrite(MAX_AGE).build(key -> load());

    Taxonomies(DSLContext jooq) {
        this.jooq = jooq;
    }

    public Taxonomy current() {
        return cache.get("current");
    }

    private Taxonomy load() {
        return new Taxonomy(domains(), labels(), legalForms(), retired());
    }

    /** Before the pages that show it are drawn anew. */
    @TransactionalEventListener(classes = DirectoryChanged.class, fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void forget() {
        cache.invalidateAll();
    }

    private List<RetiredNode> retired() {
        return jooq.select(RETIRED_COMPETENCE.SLUG, COMPETENCE.SLUG)
                .from(RETIRED_COMPETENCE)
                .leftJoin(COMPETENCE)
                .on(COMPETENCE.ID.eq(RETIRED_COMPETENCE.SUCCESSOR_ID))
                .fetch(mapping(RetiredNode::new));
    }

    private List<Domain> domains() {
        var competences = jooq.select(
                        COMPETENCE.PARENT_ID,
                        COMPETENCE.ID,
                        COMPETENCE.SLUG,
                        COMPETENCE.LABEL_FR,
                        COMPETENCE.LABEL_EN,
                        COMPETENCE.ICON)
                .from(COMPETENCE)
                .where(COMPETENCE.PARENT_ID.isNotNull())
                .orderBy(COMPETENCE.POSITION, COMPETENCE.ID)
                .fetchGroups(COMPETENCE.PARENT_ID, Taxonomies::competence);
        return jooq.select()
                .from(COMPETENCE)
                .join(DOMAIN_PAGE)
                .on(DOMAIN_PAGE.COMPETENCE_ID.eq(COMPETENCE.ID))
                .where(COMPETENCE.PARENT_ID.isNull())
                .orderBy(COMPETENCE.POSITION, COMPETENCE.ID)
                .fetch(row -> domain(row, competences.getOrDefault(row.get(COMPETENCE.ID), List.of())));
    }

    private static Domain domain(Record row, List<CompetenceRow> competences) {
        return new Domain(
                row.get(COMPETENCE.ID),
                new Slug(row.get(COMPETENCE.SLUG)),
                new LocalizedText(row.get(COMPETENCE.LABEL_FR), row.get(COMPETENCE.LABEL_EN)),
                row.get(COMPETENCE.ICON),
                row.get(COMPETENCE.HUE),
                new LocalizedText(row.get(DOMAIN_PAGE.SUMMARY_FR), row.get(DOMAIN_PAGE.SUMMARY_EN)),
                new LocalizedText(row.get(DOMAIN_PAGE.PRESENTATION_FR), row.get(DOMAIN_PAGE.PRESENTATION_EN)),
                Map.of(
                        Audience.INDIVIDUALS,
                        new LocalizedText(row.get(DOMAIN_PAGE.INDIVIDUALS_FR), row.get(DOMAIN_PAGE.INDIVIDUALS_EN)),
                        Audience.BUSINESSES,
                        new LocalizedText(row.get(DOMAIN_PAGE.BUSINESSES_FR), row.get(DOMAIN_PAGE.BUSINESSES_EN)),
                        Audience.LOCAL_AUTHORITIES,
                        new LocalizedText(
                                row.get(DOMAIN_PAGE.LOCAL_AUTHORITIES_FR), row.get(DOMAIN_PAGE.LOCAL_AUTHORITIES_EN))),
                competences);
    }

    private static CompetenceRow competence(Record row) {
        return new CompetenceRow(
                row.get(COMPETENCE.ID),
                new Slug(row.get(COMPETENCE.SLUG)),
                new LocalizedText(row.get(COMPETENCE.LABEL_FR), row.get(COMPETENCE.LABEL_EN)),
                row.get(COMPETENCE.ICON));
    }

    private List<Label> labels() {
        return jooq.select(
                        LABEL.CODE,
                        LABEL.ABBREVIATION,
                        LABEL.LABEL_FR,
                        LABEL.LABEL_EN,
                        LABEL.DESCRIPTION_FR,
                        LABEL.DESCRIPTION_EN)
                .from(LABEL)
                .orderBy(LABEL.BIT)
                .fetch(mapping((code, abbreviation, fr, en, descriptionFr, descriptionEn) -> new Label(
                        code,
                        abbreviation,
                        new LocalizedText(fr, en),
                        new LocalizedText(descriptionFr, descriptionEn))));
    }

    private List<LegalForm> legalForms() {
        return jooq.select(LEGAL_FORM.CODE, LEGAL_FORM.ABBREVIATION, LEGAL_FORM.LABEL_FR, LEGAL_FORM.LABEL_EN)
                .from(LEGAL_FORM)
                .orderBy(LEGAL_FORM.POSITION)
                .fetch(mapping(
                        (code, abbreviation, fr, en) -> new LegalForm(code, abbreviation, new LocalizedText(fr, en))));
    }
}
