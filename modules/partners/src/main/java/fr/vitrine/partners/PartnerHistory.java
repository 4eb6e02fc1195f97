package fr.vitrine.partners;

import static fr.vitrine.db.jooq.partners.Tables.PARTNER_CHANGE;

import fr.vitrine.accounts.People;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PartnerId;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who did what to a partner, and when: written with each change, within its transaction. For staff. */
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
        STATE("state"),
        LOGO("logo"),
        DOCUMENT_ADDED("document-added"),
        DOCUMENT_REMOVED("document-removed"),
        OFFER_CREATED("offer-created"),
        OFFER_DETAILS("offer-details"),
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
     */
    public record Entry(
            OffsetDateTime at,
            @Nullable String person,
            Kind kind,
            List<String> fields,
            @Nullable String subject) {}

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Entry> list(Actor actor, PartnerId partner) {
        actor.requireStaff();
        var changes = jooq.selectFrom(PARTNER_CHANGE)
                .where(PARTNER_CHANGE.PARTNER_ID.eq(partner))
                .orderBy(PARTNER_CHANGE.ID.desc())
                .limit(SHOWN)
                .fetch();
        var ids = changes.stream()
                .flatMap(change -> Stream.ofNullable(change.getPersonId()))
                .collect(Collectors.toSet());
        var names = people.names(actor, ids);
        return changes.map(change -> new Entry(
                change.getAt(),
                change.getPersonId() == null ? null : names.get(change.getPersonId()),
                Coded.of(Kind.class, change.getKind()),
                List.of(change.getFields()),
                change.getSubject()));
    }

    void add(Actor actor, PartnerId partner, Kind kind, @Nullable String subject) {
        add(actor, partner, kind, subject, List.of());
    }

    void add(Actor actor, PartnerId partner, Kind kind, @Nullable String subject, List<String> fields) {
        jooq.insertInto(PARTNER_CHANGE)
                .set(PARTNER_CHANGE.PARTNER_ID, partner)
                .set(PARTNER_CHANGE.PERSON_ID, actor.person().orElse(null))
                .set(PARTNER_CHANGE.KIND, kind.code())
                .set(PARTNER_CHANGE.FIELDS, fields.toArray(String[]::new))
                .set(PARTNER_CHANGE.SUBJECT, cut(subject))
                .execute();
    }

    private static @Nullable String cut(@Nullable String subject) {
        return subject == null || subject.length() <= MAX_SUBJECT ? subject : subject.substring(0, MAX_SUBJECT);
    }

    /** The parts in which two records of a type differ, by name. */
    static List<String> differences(Record before, Record after) {
        return Arrays.stream(before.getClass().getRecordComponents())
                .filter(part -> {
                    try {
                        return !Objects.equals(
                                part.getAccessor().invoke(before),
                                part.getAccessor().invoke(after));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .map(part -> part.getName())
                .toList();
    }
}
