package fr.vitrine.frontend.backoffice.volunteering;

import com.vaadin.flow.router.QueryParameters;
import fr.vitrine.volunteers.figures.Months;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the figures are asked for, as the address says it: {@code du=2026-01&au=2026-11&rayon=10}.
 *
 * @param km how near a mission has to be to be within reach
 */
record Asked(Months months, int km) {

    static final List<Integer> RADII = List.of(5, 10, 20);

    private static final String FROM = "du";
    private static final String UNTIL = "au";
    private static final String RADIUS = "rayon";
    private static final int USUAL = 10;

    /** What is not understood is passed over. */
    static Asked parse(QueryParameters parameters, LocalDate today) {
        var months = Months.parse(
                parameters.getSingleParameter(FROM).orElse(""),
                parameters.getSingleParameter(UNTIL).orElse(""),
                today);
        var km = parameters.getSingleParameter(RADIUS).stream()
                .flatMap(said -> RADII.stream().filter(one -> one.toString().equals(said)))
                .findFirst()
                .orElse(USUAL);
        return new Asked(months, km);
    }

    QueryParameters query() {
        return QueryParameters.simple(
                Map.of(FROM, months.from().toString(), UNTIL, months.until().toString(), RADIUS, Integer.toString(km)));
    }
}
