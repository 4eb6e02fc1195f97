package fr.vitrine.partners;

import org.jspecify.annotations.Nullable;

/**
 * One part of a partner or of an offer before and after.
 *
 * @param field name of a component of {@link PartnerDetails} or {@link OfferDetails}, or {@code logo}
 */
public record FieldChange(
        String field, @Nullable Object before, @Nullable Object after) {

    public static final String LOGO = "logo";
}
