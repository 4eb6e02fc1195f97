package fr.vitrine.partners;

import static fr.vitrine.db.jooq.partners.Tables.PARTNER_CHANGE;

import fr.vitrine.accounts.People;
import fr.vitrine.db.jooq.partners.tables.records.PartnerChangeRecord;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.OfferId;
import fr.vitrine.kernel.PartnerId;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what to a partner, when, and what it was before: written with each change, within its transaction. For staff, who
 * look at what the partners' own people do once it is done.
 */
@Service
public class PartnerHistory {

    private static final int SHOWN = 200;
    private static final int MAX_SUBJECT = 300;

    private final DSLContext jooq;
    private final People people;

    PartnerHistory(DSLContext jooq, People people) {
        this.jooq = jooq;
        this.people = people;
    }

    /** What was done. */
    public enum Kind implements Coded {
        CREATED("created"),
        DETAILS("details"),
        CREATED_BY_IMPORT("created-by-import"),
        IMPORTED("imported"),
        STATE("state"),
        LOGO("logo"),
        DOCUMENT_ADDED("document-added"),
        DOCUMENT_REMOVED("document-removed"),
        OFFER_CREATED("offer-created"),
        RESTORED("restored"),
        OFFER_DETAILS("offer-details"),
        OFFER_RESTORED("offer-restored"),
        OFFER_STATE("offer-state"),
        TIE_ADDED("tie-added"),
        TIE_REMOVED("tie-removed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * A change.
     *
     * @param person name or address; null: the installation itself, or somebody who has been forgotten
     * @param fields what of its details: names of {@link PartnerDetails}' or {@link OfferDetails}' parts
     * @param subject the offer, document, structure or state; null where the kind says it all
     * @param changes the same with what was before and what after; empty where that is not kept
     * @param awaiting one of the partner's people did it, and staff have not said that they have seen it
     */
    public record Entry(
            long id,
            PartnerId partner,
            OffsetDateTime at,
            @Nullable String person,
            Kind kind,
            List<String> fields,
            @Nullable String subject,
            List<FieldChange> changes,
            boolean awaiting) {}

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Entry> list(Actor actor, PartnerId partner) {
        actor.requireStaff();
        return entries(
                actor,
                jooq.selectFrom(PARTNER_CHANGE)
                        .where(PARTNER_CHANGE.PARTNER_ID.eq(partner))
                        .orderBy(PARTNER_CHANGE.ID.desc())
                        .limit(SHOWN)
                        .fetch());
    }

    /** What partners' people did and staff have not seen, of all partners; the oldest first. */
    @Transactional(readOnly = true)
    public List<Entry> awaiting(Actor actor) {
        actor.requireStaff();
        return entries(
                actor,
                jooq.selectFrom(PARTNER_CHANGE)
                        .where(PARTNER_CHANGE.AWAITING)
                        .orderBy(PARTNER_CHANGE.ID)
                        .limit(SHOWN)
                        .fetch());
    }

    @Transactional(readOnly = true)
    public int countAwaiting(Actor actor) {
        actor.requireStaff();
        return jooq.fetchCount(PARTNER_CHANGE, PARTNER_CHANGE.AWAITING.isTrue());
    }

    /** How many of each partner that has any. */
    @Transactional(readOnly = true)
    public Map<PartnerId, Integer> countAwaitingByPartner(Actor actor) {
        actor.requireStaff();
        return jooq.select(PARTNER_CHANGE.PARTNER_ID, DSL.count())
                .from(PARTNER_CHANGE)
                .where(PARTNER_CHANGE.AWAITING)
                .groupBy(PARTNER_CHANGE.PARTNER_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** Staff have looked at these. */
    @Transactional
    public void seen(Actor actor, Collection<Long> entries) {
        actor.requireStaff();
        jooq.update(PARTNER_CHANGE)
                .set(PARTNER_CHANGE.AWAITING, false)
                .where(PARTNER_CHANGE.ID.in(entries))
                .execute();
    }

    private List<Entry> entries(Actor actor, List<PartnerChangeRecord> changes) {
        var ids = changes.stream()
                .flatMap(change -> Stream.ofNullable(change.getPersonId()))
                .collect(Collectors.toSet());
        var names = people.names(actor, ids);
        return changes.stream()
                .map(change -> new Entry(
                        change.getId(),
                        change.getPartnerId(),
                        change.getAt(),
                        change.getPersonId() == null ? null : names.get(change.getPersonId()),
                        Coded.of(Kind.class, change.getKind()),
                        List.of(change.getFields()),
                        change.getSubject(),
                        KeptVersion.of(change).changes(),
                        change.getAwaiting()))
                .toList();
    }

    /** How often its logo has been another: the version of the logo, which changes beside what is said of the partner. */
    int logoChanges(PartnerId partner) {
        return jooq.fetchCount(
                PARTNER_CHANGE, PARTNER_CHANGE.PARTNER_ID.eq(partner).and(PARTNER_CHANGE.KIND.eq(Kind.LOGO.code())));
    }

    /** What was kept with a change. */
    KeptVersion version(long entry) {
        return jooq.selectFrom(PARTNER_CHANGE)
                .where(PARTNER_CHANGE.ID.eq(entry))
                .fetchOptional(KeptVersion::of)
                .orElseThrow(() -> new NotFound("change"));
    }

    void add(Actor actor, PartnerId partner, Kind kind, @Nullable String subject) {
        add(actor, partner, kind, subject, List.of());
    }

    void add(Actor actor, PartnerId partner, Kind kind, @Nullable String subject, List<String> fields) {
        row(actor, partner, kind, subject, fields).insert();
    }

    /** With what it was and what it is, so that it can be shown and taken back. */
    void add(Actor actor, PartnerId partner, Kind kind, Record before, Record after) {
        versioned(actor, partner, kind, null, null, before, after);
    }

    void add(Actor actor, Offer before, Kind kind, OfferDetails after) {
        versioned(actor, before.partner(), kind, after.title(), before.id(), before.details(), after);
    }

    private void versioned(
            Actor actor,
            PartnerId partner,
            Kind kind,
            @Nullable String subject,
            @Nullable OfferId offer,
            Record before,
            Record after) {
        var fields = RecordParts.between(before, after).stream()
                .map(FieldChange::field)
                .toList();
        row(actor, partner, kind, subject, fields)
                .setOfferId(offer)
                .setBefore(KeptVersion.json(before))
                .setAfter(KeptVersion.json(after))
                .insert();
    }

    private PartnerChangeRecord row(
            Actor actor, PartnerId partner, Kind kind, @Nullable String subject, List<String> fields) {
        return jooq.newRecord(PARTNER_CHANGE)
                .setPartnerId(partner)
                .setPersonId(actor.person().orElse(null))
                .setKind(kind.code())
                .setFields(fields.toArray(String[]::new))
                .setSubject(cut(subject))
                .setAwaiting(!actor.isStaff() && actor.person().isPresent());
    }

    private static @Nullable String cut(@Nullable String subject) {
        return subject == null || subject.length() <= MAX_SUBJECT ? subject : subject.substring(0, MAX_SUBJECT);
    }
}
