package fr.vitrine.events;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.vitrine.events.EventDetails.Contact;
import fr.vitrine.events.EventDetails.Registration;
import fr.vitrine.events.EventDetails.Setting;
import fr.vitrine.events.EventDetails.State;
import fr.vitrine.events.EventDetails.Terms;
import fr.vitrine.events.EventDetails.Topics;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.partners.Coded;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form of the file of sample events (JSON). */
record SampleEventFile(@JsonProperty("evenements") List<SampleEvent> events) {

    /** Stands for the authority that runs the site, among organisers. */
    static final String AUTHORITY = "territoire";

    /**
     * @param toldDate what is known of the time, where no date is
     * @param cancelledOnes which of its times, from 0 on, do not take place
     */
    record SampleEvent(
            @JsonProperty("titre") String title,
            @JsonProperty("resume") @Nullable String summary,
            @Nullable String description,
            @JsonProperty("domaines") @Nullable List<String> domains,
            @JsonProperty("publics") @Nullable List<String> audienceCodes,
            @JsonProperty("organisateurs") @Nullable List<String> organiserNames,
            @JsonProperty("mode") @Nullable String attendance,
            @JsonProperty("lieu") @Nullable String venue,
            @JsonProperty("adresse") @Nullable String address,
            @JsonProperty("commune") @Nullable String commune,
            @JsonProperty("chez") @Nullable String place,
            @JsonProperty("en_ligne") @Nullable String online,
            @JsonProperty("gratuit") @Nullable Boolean free,
            @JsonProperty("prix") @Nullable String price,
            @JsonProperty("accessibilite") @Nullable List<String> accessibility,
            @JsonProperty("inscription") @Nullable String registration,
            @JsonProperty("statut") @Nullable String status,
            @JsonProperty("date_dite") @Nullable String toldDate,
            @JsonProperty("dates") @Nullable List<SampleDate> dates,
            @JsonProperty("journees") @Nullable Boolean wholeDays,
            @JsonProperty("regle") @Nullable String rule,
            @JsonProperty("annulees") @Nullable List<Integer> cancelledOnes,
            @JsonProperty("exemple") @Nullable Boolean example) {

        List<String> organisers() {
            return requireNonNullElse(organiserNames, List.of());
        }

        List<Integer> cancelled() {
            return requireNonNullElse(cancelledOnes, List.of());
        }

        EventDetails details(LocalDate today, ZoneId zone, @Nullable StructureId structure) {
            return new EventDetails(
                    title,
                    summary,
                    description,
                    List.of(),
                    new Topics(set(domains), audiences()),
                    List.of(),
                    new Setting(
                            Coded.of(Attendance.class, requireNonNullElse(attendance, "sur-place")),
                            venue,
                            address,
                            null,
                            commune == null ? null : new CommuneCode(commune),
                            null,
                            structure,
                            online == null ? null : new WebAddress(online)),
                    new Terms(
                            free,
                            price,
                            null,
                            null,
                            set(accessibility).stream()
                                    .map(code -> Coded.of(Accessibility.class, code))
                                    .collect(Collectors.toSet()),
                            null),
                    Contact.UNKNOWN,
                    new Registration(
                            Coded.of(RegistrationKind.class, requireNonNullElse(registration, "inconnue")), null),
                    new State(Coded.of(EventStatus.class, requireNonNullElse(status, "prevu")), null),
                    schedule(today, zone),
                    example != null && example);
        }

        private Set<Audience> audiences() {
            return set(audienceCodes).stream()
                    .map(code -> Audience.parse(code).orElseThrow())
                    .collect(Collectors.toSet());
        }

        private Schedule schedule(LocalDate today, ZoneId zone) {
            var sessions = requireNonNullElse(dates, List.<SampleDate>of()).stream()
                    .map(date -> date.session(today))
                    .toList();
            return new Schedule(zone, wholeDays != null && wholeDays, sessions, rule, Set.of(), toldDate);
        }

        private static Set<String> set(@Nullable List<String> values) {
            return Set.copyOf(requireNonNullElse(values, List.of()));
        }
    }

    /**
     * Counted from the day the sample is loaded, so that it always has something to come.
     *
     * @param inDays so many days later
     * @param weekday then the next one of this name: {@code SATURDAY}
     * @param lasts so many days; null: ends on the same day
     * @param from null: the whole day
     */
    record SampleDate(
            @JsonProperty("dans_jours") int inDays,
            @JsonProperty("jour") @Nullable String weekday,
            @JsonProperty("duree_jours") @Nullable Integer lasts,
            @JsonProperty("de") @Nullable String from,
            @JsonProperty("a") @Nullable String to) {

        Session session(LocalDate today) {
            var soonest = today.plusDays(inDays);
            var day =
                    weekday == null ? soonest : soonest.with(TemporalAdjusters.nextOrSame(DayOfWeek.valueOf(weekday)));
            return from == null || to == null
                    ? Session.days(day, day.plusDays(requireNonNullElse(lasts, 1) - 1))
                    : Session.at(day, LocalTime.parse(from), LocalTime.parse(to));
        }
    }
}
