package fr.vitrine.frontend.backoffice.structures;

import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.directory.register.RegisterCondition;
import fr.vitrine.directory.register.RegisterQuery;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the filters of an address stand for, today and for whoever looks. */
record FilterReader(Taxonomy taxonomy, LocalDate today, ZoneId zone, Actor actor) {

    static final String NONE = "aucun";
    static final String MINE = "moi";
    static final Map<String, Status> STATUSES =
            Map.of("brouillon", Status.DRAFT, "publiee", Status.PUBLISHED, "archivee", Status.ARCHIVED);

    /** What cannot be understood is passed over; {@link #isUnderstood} tells. */
    RegisterQuery query(GridState state) {
        var conditions = state.filters().entrySet().stream()
                .map(filter -> condition(filter.getKey(), filter.getValue()))
                .flatMap(Optional::stream)
                .toList();
        return new RegisterQuery(conditions, state.orders());
    }

    boolean isUnderstood(GridColumn column, String value) {
        return condition(column, value).isPresent();
    }

    private Optional<RegisterCondition> condition(GridColumn column, String value) {
        return switch (column) {
            case NAME -> Optional.of(new RegisterCondition.NameContains(value));
            case COMMUNE -> Optional.of(new RegisterCondition.CommuneContains(value));
            case TAGS -> Optional.of(new RegisterCondition.TaggedWith(value));
            case LEGAL_FORM ->
                taxonomy.findLegalForm(value).map(form -> new RegisterCondition.LegalFormIs(form.code()));
            case DOMAINS ->
                taxonomy.find(value)
                        .map(node ->
                                new RegisterCondition.InDomain(node.domain().id()));
            case STATUS -> Optional.ofNullable(STATUSES.get(value)).map(RegisterCondition.StatusIs::new);
            case FRESHNESS -> freshness(value);
            case PEOPLE -> people(value);
            case ASSIGNED -> assigned(value);
            case UPDATED -> updated(value);
            case PHONE, EMAIL, SIRET -> Optional.of(value.equals(NONE) ? missing(column) : said(column, value));
        };
    }

    private static RegisterCondition missing(GridColumn column) {
        return switch (column) {
            case PHONE -> new RegisterCondition.WithoutPhone();
            case EMAIL -> new RegisterCondition.WithoutEmail();
            default -> new RegisterCondition.WithoutSiret();
        };
    }

    private static RegisterCondition said(GridColumn column, String value) {
        return switch (column) {
            case PHONE -> new RegisterCondition.PhoneContains(value);
            case EMAIL -> new RegisterCondition.EmailContains(value);
            default -> new RegisterCondition.SiretStartsWith(value);
        };
    }

    private Optional<RegisterCondition> freshness(String value) {
        return Optional.ofNullable(
                switch (value) {
                    case "moins-6" -> new RegisterCondition.ConfirmedSince(today.minusMonths(6));
                    case "plus-6" -> new RegisterCondition.ConfirmedBefore(today.minusMonths(6));
                    case "plus-12" -> new RegisterCondition.ConfirmedBefore(today.minusMonths(12));
                    case "plus-24" -> new RegisterCondition.ConfirmedBefore(today.minusMonths(24));
                    default -> null;
                });
    }

    private static Optional<RegisterCondition> people(String value) {
        return Optional.ofNullable(
                switch (value) {
                    case NONE -> new RegisterCondition.HasPeople(false);
                    case "oui" -> new RegisterCondition.HasPeople(true);
                    default -> null;
                });
    }

    private Optional<RegisterCondition> assigned(String value) {
        if (value.equals(NONE)) {
            return Optional.of(new RegisterCondition.AssignedToNobody());
        }
        if (value.equals(MINE)) {
            return actor.person().map(RegisterCondition.AssignedTo::new);
        }
        return value.matches("\\d{1,18}")
                ? Optional.of(new RegisterCondition.AssignedTo(new PersonId(Long.parseLong(value))))
                : Optional.empty();
    }

    private Optional<RegisterCondition> updated(String value) {
        return Optional.ofNullable(
                switch (value) {
                    case "jour" -> since(today);
                    case "semaine" -> since(today.minusDays(7));
                    case "mois" -> since(today.minusMonths(1));
                    case "plus-6" ->
                        new RegisterCondition.UpdatedBefore(
                                today.minusMonths(6).atStartOfDay(zone).toOffsetDateTime());
                    default -> null;
                });
    }

    private RegisterCondition since(LocalDate day) {
        return new RegisterCondition.UpdatedSince(day.atStartOfDay(zone).toOffsetDateTime());
    }

    /** The choices of a column that has a known set of them, as an address says them. */
    static List<String> fixedChoices(GridColumn column) {
        return switch (column) {
            case STATUS -> List.of("publiee", "brouillon", "archivee");
            case FRESHNESS -> List.of("moins-6", "plus-6", "plus-12", "plus-24");
            case PEOPLE -> List.of(NONE, "oui");
            case UPDATED -> List.of("jour", "semaine", "mois", "plus-6");
            default -> List.of();
        };
    }
}
