package fr.vitrine.partners;

import static fr.vitrine.db.jooq.partners.Tables.OFFER;
import static fr.vitrine.db.jooq.partners.Tables.OFFER_DOMAIN;
import static fr.vitrine.db.jooq.partners.Tables.OFFER_LEGAL_FORM;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.vitrine.db.jooq.partners.tables.records.OfferRecord;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.OfferId;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.partners.OfferDetails.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Writes offers to their tables, and finds them there whatever their status. */
@Component
class OfferRows {

    private static final Field<Set<String>> LEGAL_FORMS = multiset(select(OFFER_LEGAL_FORM.LEGAL_FORM_CODE)
                    .from(OFFER_LEGAL_FORM)
                    .where(OFFER_LEGAL_FORM.OFFER_ID.eq(OFFER.ID)))
            .convertFrom(rows -> rows.intoSet(row -> row.value1()));

    private static final Field<Set<CompetenceId>> DOMAINS = multiset(
                    select(OFFER_DOMAIN.COMPETENCE_ID).from(OFFER_DOMAIN).where(OFFER_DOMAIN.OFFER_ID.eq(OFFER.ID)))
            .convertFrom(rows -> rows.intoSet(row -> row.value1()));

    private static final Field<ZoneOfAction> ZONE = AreaTable.OF_OFFERS.zoneOf(OFFER.ID);

    private final DSLContext jooq;
    private final Taxonomies taxonomies;

    OfferRows(DSLContext jooq, Taxonomies taxonomies) {
        this.jooq = jooq;
        this.taxonomies = taxonomies;
    }

    /** By title. */
    List<Offer> list(Condition condition) {
        var fields = new ArrayList<Field<?>>(List.of(OFFER.fields()));
        fields.addAll(List.of(LEGAL_FORMS, DOMAINS, ZONE));
        var taxonomy = taxonomies.current();
        return jooq.select(fields)
                .from(OFFER)
                .where(condition)
                .orderBy(OFFER.TITLE, OFFER.ID)
                .fetch(row -> toOffer(row, taxonomy));
    }

    Map<PartnerId, Integer> count(Condition condition) {
        return jooq.select(OFFER.PARTNER_ID, DSL.count())
                .from(OFFER)
                .where(condition)
                .groupBy(OFFER.PARTNER_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    Offer get(OfferId id) {
        return list(OFFER.ID.eq(id)).stream().findFirst().orElseThrow(() -> new NotFound("offer"));
    }

    /** What is stored of it, kept from others until the end of the transaction. */
    Offer lock(OfferId id) {
        jooq.selectOne().from(OFFER).where(OFFER.ID.eq(id)).forUpdate().fetch();
        return get(id);
    }

    OfferId insert(PartnerId partner, OfferDetails details) {
        var row = filled(details).setPartnerId(partner);
        row.insert();
        insertParts(row.getId(), details);
        return row.getId();
    }

    void update(OfferId id, OfferDetails details) {
        jooq.update(OFFER)
                .set(filled(details))
                .set(OFFER.VERSION, OFFER.VERSION.plus(1))
                .set(OFFER.UPDATED_AT, currentOffsetDateTime())
                .where(OFFER.ID.eq(id))
                .execute();
        jooq.deleteFrom(OFFER_LEGAL_FORM)
                .where(OFFER_LEGAL_FORM.OFFER_ID.eq(id))
                .execute();
        jooq.deleteFrom(OFFER_DOMAIN).where(OFFER_DOMAIN.OFFER_ID.eq(id)).execute();
        insertParts(id, details);
    }

    void changeStatus(OfferId id, Publication status) {
        jooq.update(OFFER)
                .set(OFFER.STATUS, status.stored())
                .set(
                        OFFER.PUBLISHED_AT,
                        status == Publication.PUBLISHED
                                ? coalesce(OFFER.PUBLISHED_AT, currentOffsetDateTime())
                                : OFFER.PUBLISHED_AT)
                .set(OFFER.VERSION, OFFER.VERSION.plus(1))
                .set(OFFER.UPDATED_AT, currentOffsetDateTime())
                .where(OFFER.ID.eq(id).and(OFFER.STATUS.ne(status.stored())))
                .execute();
    }

    private void insertParts(OfferId id, OfferDetails details) {
        jooq.batchInsert(details.legalForms().stream()
                        .map(form ->
                                jooq.newRecord(OFFER_LEGAL_FORM).setOfferId(id).setLegalFormCode(form))
                        .toList())
                .execute();
        jooq.batchInsert(domains(details.domains()).stream()
                        .map(domain ->
                                jooq.newRecord(OFFER_DOMAIN).setOfferId(id).setCompetenceId(domain))
                        .toList())
                .execute();
        AreaTable.OF_OFFERS.replace(jooq, id, details.zone());
    }

    private Set<CompetenceId> domains(Set<String> slugs) {
        return taxonomies.current().domains().stream()
                .filter(domain -> slugs.contains(domain.slug().value()))
                .map(Taxonomy.Domain::id)
                .collect(Collectors.toSet());
    }

    private OfferRecord filled(OfferDetails details) {
        return jooq.newRecord(OFFER)
                .setTitle(details.title())
                .setKind(details.kind().code())
                .setSummary(details.summary())
                .setDescription(details.description())
                .setStages(Coded.codes(details.stages()))
                .setBeneficiaries(Coded.codes(details.beneficiaries()))
                .setAmountMin(details.amount().min())
                .setAmountMax(details.amount().max())
                .setRate(details.rate())
                .setConditions(details.conditions())
                .setHowToAsk(details.howToAsk())
                .setWebsite(details.website())
                .setOpensOn(details.opensOn())
                .setDeadline(details.deadline())
                .setHasOwnZone(details.zone() != null)
                .setIsExample(details.example());
    }

    private static Offer toOffer(Record row, Taxonomy taxonomy) {
        return new Offer(
                row.get(OFFER.ID),
                row.get(OFFER.PARTNER_ID),
                row.get(OFFER.VERSION),
                Publication.of(row.get(OFFER.STATUS)),
                details(row, taxonomy),
                row.get(OFFER.UPDATED_AT));
    }

    private static OfferDetails details(Record row, Taxonomy taxonomy) {
        return new OfferDetails(
                row.get(OFFER.TITLE),
                Coded.of(OfferKind.class, row.get(OFFER.KIND)),
                row.get(OFFER.SUMMARY),
                row.get(OFFER.DESCRIPTION),
                Coded.all(Stage.class, row.get(OFFER.STAGES)),
                Coded.all(Beneficiary.class, row.get(OFFER.BENEFICIARIES)),
                row.get(LEGAL_FORMS),
                slugs(row.get(DOMAINS), taxonomy),
                row.get(OFFER.HAS_OWN_ZONE) ? row.get(ZONE) : null,
                new Amount(row.get(OFFER.AMOUNT_MIN), row.get(OFFER.AMOUNT_MAX)),
                row.get(OFFER.RATE),
                row.get(OFFER.CONDITIONS),
                row.get(OFFER.HOW_TO_ASK),
                row.get(OFFER.WEBSITE),
                row.get(OFFER.OPENS_ON),
                row.get(OFFER.DEADLINE),
                row.get(OFFER.IS_EXAMPLE));
    }

    private static Set<String> slugs(Set<CompetenceId> domains, Taxonomy taxonomy) {
        return domains.stream()
                .flatMap(id -> taxonomy.find(id).stream())
                .map(node -> node.slug().value())
                .collect(Collectors.toSet());
    }
}
