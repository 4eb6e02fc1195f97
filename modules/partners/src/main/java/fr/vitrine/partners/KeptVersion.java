package fr.vitrine.partners;

import fr.vitrine.db.jooq.partners.tables.records.PartnerChangeRecord;
import fr.vitrine.directory.review.TypedJson;
import fr.vitrine.kernel.OfferId;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.partners.PartnerHistory.Kind;
import java.util.List;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a change of the history keeps of how it was.
 *
 * @param offer which it is about, if it is still there
 * @param before null: not kept, like {@code after}
 */
record KeptVersion(
        PartnerId partner,
        Kind kind,
        @Nullable OfferId offer,
        @Nullable Record before,
        @Nullable Record after) {

    private static final JsonMapper JSON = TypedJson.mapper();

    static JSONB json(Record version) {
        return JSONB.valueOf(JSON.writeValueAsString(version));
    }

    static KeptVersion of(PartnerChangeRecord change) {
        var kind = Coded.of(Kind.class, change.getKind());
        var type = typeOf(kind);
        var before = change.getBefore();
        var after = change.getAfter();
        return new KeptVersion(
                change.getPartnerId(),
                kind,
                change.getOfferId(),
                before == null ? null : JSON.readValue(before.data(), type),
                after == null ? null : JSON.readValue(after.data(), type));
    }

    private static Class<? extends Record> typeOf(Kind kind) {
        return switch (kind) {
            case OFFER_CREATED, OFFER_DETAILS, OFFER_RESTORED, OFFER_STATE -> OfferDetails.class;
            case LOGO -> LogoVersion.class;
            case CREATED,
                    CREATED_BY_IMPORT,
                    DETAILS,
                    IMPORTED,
                    RESTORED,
                    STATE,
                    DOCUMENT_ADDED,
                    DOCUMENT_REMOVED,
                    TIE_ADDED,
                    TIE_REMOVED -> PartnerDetails.class;
        };
    }

    List<FieldChange> changes() {
        return before == null || after == null ? List.of() : RecordParts.between(before, after);
    }
}
