package fr.vitrine.directory.review;

import java.util.List;

/**
 * Why a form cannot be taken as it is.
 *
 * @param field {@code siret}, {@code services[1].title}, {@code images[0].alternative}, {@code links[2]}
 * @param arguments of the message: a longest length, the name of the structure that has the SIRET
 */
public record FieldProblem(String field, Reason reason, List<Object> arguments) {

    public enum Reason {
        MISSING,
        /** Argument: how long it may be. */
        TOO_LONG,
        /** Argument: how many there may be. */
        TOO_MANY,
        NOT_A_SIRET,
        /** Argument: name of the structure that has it. */
        SIRET_TAKEN,
        NOT_AN_RNA,
        UNKNOWN_NAF,
        UNKNOWN_LEGAL_FORM,
        NOT_A_YEAR,
        NOT_A_COUNT,
        NOT_A_PHONE,
        NOT_AN_EMAIL,
        NOT_AN_ADDRESS,
        NOT_OPENING_HOURS,
        NOT_A_POSTCODE,
        UNKNOWN_COMMUNE,
        NOT_A_POINT,
        UNKNOWN_LABEL,
        UNKNOWN_COMPETENCE,
        UNKNOWN_AREA,
        /** Argument: the largest radius. */
        NOT_A_RADIUS,
        /** It was not uploaded for this structure. */
        UNKNOWN_PICTURE,
        NOT_A_DATE,
        NOT_A_TIME,
        ENDS_BEFORE,
        NOT_A_RULE,
        /** The first date is none that the rule gives. */
        NOT_ON_RULE,
        NOT_AN_AGE,
        /** It names somebody who is not on the site any more. */
        UNKNOWN_ORGANISER,
        /** Who writes must speak for the first organiser. */
        NOT_ONES_OWN
    }

    public static FieldProblem of(String field, Reason reason, Object... arguments) {
        return new FieldProblem(field, reason, List.of(arguments));
    }
}
