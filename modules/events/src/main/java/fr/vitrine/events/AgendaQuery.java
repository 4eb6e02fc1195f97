package fr.vitrine.events;

import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.ProgrammeId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the agenda: all that is said must hold. Null and empty stand for "whatever".
 *
 * @param days on one of which it takes place
 * @param domains one of these
 * @param audiences one of these
 * @param programme of which it is part, within its dates
 */
public record AgendaQuery(
        String words,
        Days days,
        Set<CompetenceId> domains,
        Set<Audience> audiences,
        @Nullable Near near,
        @Nullable Organiser organiser,
        @Nullable ProgrammeId programme,
        boolean free,
        boolean online,
        boolean accessible) {

    public static final int MAX_RADIUS_KM = 100;

    public AgendaQuery {
        domains = Set.copyOf(domains);
        audiences = Set.copyOf(audiences);
    }

    public static AgendaQuery on(Days days) {
        return new AgendaQuery("", days, Set.of(), Set.of(), null, null, null, false, false, false);
    }

    /** @param radiusKm 0: in the commune itself */
    public record Near(CommuneCode commune, int radiusKm) {

        public Near {
            if (radiusKm < 0 || radiusKm > MAX_RADIUS_KM) {
                throw new IllegalArgumentException("not a radius: " + radiusKm);
            }
        }
    }

    /** From one day to another, both of them included. */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

        public static Days since(LocalDate from) {
            return new Days(from, null);
        }

        /** What is over before the day begins. */
        public static Days before(LocalDate day) {
            return new Days(null, day.minusDays(1));
        }

        public static Days on(LocalDate day) {
            return new Days(day, day);
        }
    }

    public AgendaQuery during(Days other) {
        return new AgendaQuery(words, other, domains, audiences, near, organiser, programme, free, online, accessible);
    }

    public AgendaQuery about(String text) {
        return new AgendaQuery(text, days, domains, audiences, near, organiser, programme, free, online, accessible);
    }

    public AgendaQuery of(@Nullable Organiser holder) {
        return new AgendaQuery(words, days, domains, audiences, near, holder, programme, free, online, accessible);
    }

    public AgendaQuery around(@Nullable Near place) {
        return new AgendaQuery(words, days, domains, audiences, place, organiser, programme, free, online, accessible);
    }

    /** What of it is part of a programme. */
    public AgendaQuery within(@Nullable ProgrammeId part) {
        return new AgendaQuery(words, days, domains, audiences, near, organiser, part, free, online, accessible);
    }
}
