package fr.vitrine.partners;

import static fr.vitrine.db.jooq.partners.Tables.FORMER_SLUG;
import static fr.vitrine.db.jooq.partners.Tables.OFFER_ENTRY;
import static fr.vitrine.db.jooq.partners.Tables.PARTNER;
import static fr.vitrine.db.jooq.partners.Tables.PARTNER_AREA;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.Text;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.territory.Commune;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public reads of partners: it can return nothing that is not published. */
@Service
public class PublishedPartners {

    private static final Condition IS_PUBLISHED = PARTNER.STATUS.eq(Publication.PUBLISHED.stored());
    private static final Field<ZoneOfAction> ZONE = AreaTable.OF_PARTNERS.zoneOf(PARTNER.ID);
    private final DSLContext jooq;
    private final PartnerRows rows;
    private final Clock clock;

    PublishedPartners(DSLContext jooq, PartnerRows rows, Clock clock) {
        this.jooq = jooq;
        this.rows = rows;
        this.clock = clock;
    }

    /** What stands at an address of the public site. */
    public sealed interface Lookup {

        record Found(Partner partner) implements Lookup {}

        /** It has another address now. */
        record Moved(Slug to) implements Lookup {}

        /** It was here and has been archived. */
        record Gone() implements Lookup {}

        record Unknown() implements Lookup {}
    }

    /** A page of a partner, for those who visit them all. */
    public record PublishedAddress(Slug slug, OffsetDateTime updatedAt) {}

    @Transactional(readOnly = true)
    public Lookup find(Slug slug) {
        return rows.find(PARTNER.SLUG.eq(slug)).map(PublishedPartners::shown).orElseGet(() -> moved(slug));
    }

    /** All of them, by name. */
    @Transactional(readOnly = true)
    public List<PartnerSummary> list() {
        return summaries(noCondition());
    }

    /**
     * By name.
     *
     * @param words part of a name; empty: any
     * @param commune that they cover; null: any
     */
    @Transactional(readOnly = true)
    public List<PartnerSummary> list(String words, @Nullable Commune commune) {
        return summaries(named(words).and(commune == null ? noCondition() : covers(commune)));
    }

    private static Condition named(String words) {
        return words.isBlank() ? noCondition() : PARTNER.FOLDED_NAME.contains(Text.fold(words.strip()));
    }

    private static Condition covers(Commune commune) {
        return exists(selectOne()
                .from(PARTNER_AREA)
                .where(PARTNER_AREA.PARTNER_ID.eq(PARTNER.ID))
                .and(PARTNER_AREA
                        .IS_NATIONWIDE
                        .isTrue()
                        .or(PARTNER_AREA.COMMUNE_CODE.eq(commune.code()))
                        .or(PARTNER_AREA.EPCI_SIREN.eq(commune.epci()))
                        .or(PARTNER_AREA.DEPARTEMENT_CODE.eq(commune.departement()))));
    }

    /** Those of these that are published. */
    @Transactional(readOnly = true)
    public Map<PartnerId, PartnerSummary> summaries(Collection<PartnerId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : summaries(PARTNER.ID.in(ids)).stream()
                        .collect(Collectors.toMap(PartnerSummary::id, Function.identity()));
    }

    @Transactional(readOnly = true)
    public List<PublishedAddress> addresses() {
        return jooq.select(PARTNER.SLUG, PARTNER.UPDATED_AT)
                .from(PARTNER)
                .where(IS_PUBLISHED)
                .orderBy(PARTNER.PUBLISHED_AT, PARTNER.ID)
                .fetch(Records.mapping(PublishedAddress::new));
    }

    private List<PartnerSummary> summaries(Condition condition) {
        var offers = field(selectCount()
                .from(OFFER_ENTRY)
                .where(OFFER_ENTRY.PARTNER_ID.eq(PARTNER.ID).and(PublishedOffers.isOpen(LocalDate.now(clock)))));
        return jooq.select(
                        PARTNER.ID,
                        PARTNER.SLUG,
                        PARTNER.NAME,
                        PARTNER.KIND,
                        PARTNER.TAGLINE,
                        PARTNER.WEBSITE,
                        ZONE,
                        PartnerFields.LOGOS,
                        offers,
                        PARTNER.IS_EXAMPLE)
                .from(PARTNER)
                .where(IS_PUBLISHED.and(condition))
                .orderBy(PARTNER.FOLDED_NAME, PARTNER.ID)
                .fetch(row -> summary(row, row.get(offers)));
    }

    private static PartnerSummary summary(Record row, int offers) {
        return new PartnerSummary(
                row.get(PARTNER.ID),
                row.get(PARTNER.SLUG),
                row.get(PARTNER.NAME),
                Coded.of(PartnerKind.class, row.get(PARTNER.KIND)),
                row.get(PARTNER.TAGLINE),
                row.get(PARTNER.WEBSITE),
                row.get(ZONE),
                row.get(PartnerFields.LOGOS).stream().findFirst().orElse(null),
                offers,
                row.get(PARTNER.IS_EXAMPLE));
    }

    private static Lookup shown(Partner partner) {
        return switch (partner.status()) {
            case PUBLISHED -> new Lookup.Found(partner);
            case ARCHIVED -> new Lookup.Gone();
            case DRAFT -> new Lookup.Unknown();
        };
    }

    private Lookup moved(Slug slug) {
        return jooq.select(PARTNER.SLUG)
                .from(FORMER_SLUG)
                .join(PARTNER)
                .on(PARTNER.ID.eq(FORMER_SLUG.PARTNER_ID))
                .where(FORMER_SLUG.SLUG.eq(slug).and(IS_PUBLISHED))
                .fetchOptional(PARTNER.SLUG)
                .<Lookup>map(Lookup.Moved::new)
                .orElseGet(Lookup.Unknown::new);
    }
}
