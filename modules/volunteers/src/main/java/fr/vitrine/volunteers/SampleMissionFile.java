package fr.vitrine.volunteers;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.partners.Coded;
import fr.vitrine.volunteers.MissionDetails.Place;
import fr.vitrine.volunteers.MissionDetails.Skills;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of the file of sample missions (JSON): examples, all of them. */
record SampleMissionFile(List<SampleMission> missions) {

    /**
     * @param structure its id in the sample's file of structures
     * @param event title of one of its structure's sample events, at which one lends a hand
     * @param slots of a one-off mission; a regular one has hours
     */
    record SampleMission(
            String structure,
            @JsonProperty("titre") String title,
            @JsonProperty("quoi") String tasks,
            @JsonProperty("pourquoi") String purpose,
            @JsonProperty("domaine") String domain,
            @JsonProperty("evenement") @Nullable String event,
            @JsonProperty("savoir_faire") @Nullable List<String> needed,
            @JsonProperty("utile") @Nullable List<String> useful,
            @JsonProperty("distance") @Nullable String remote,
            @JsonProperty("rayon") @Nullable Integer radius,
            @JsonProperty("creneaux") @Nullable List<SampleSlot> slots,
            @JsonProperty("heures") @Nullable BigDecimal hours,
            @JsonProperty("duree") @Nullable Integer minutes,
            @JsonProperty("moments") @Nullable List<String> moments,
            @JsonProperty("places") @Nullable Integer places,
            @JsonProperty("age") @Nullable Integer age,
            @JsonProperty("enfants") @Nullable Boolean children,
            @JsonProperty("accessible") @Nullable Boolean accessible,
            @JsonProperty("transport") @Nullable Boolean transport,
            @JsonProperty("acces") @Nullable String note) {

        MissionDetails details(LocalDate today, CompetenceId domainId, @Nullable CommuneCode commune) {
            var distance = remote == null ? Remote.NO : Coded.of(Remote.class, remote);
            return new MissionDetails(
                    title,
                    tasks,
                    purpose,
                    domainId,
                    new Skills(
                            requireNonNullElse(needed, List.<String>of()),
                            requireNonNullElse(useful, List.<String>of())),
                    new Place(distance, null, distance == Remote.ONLY ? null : commune, radius),
                    timing(today),
                    new Welcome(
                            age == null ? Welcome.ADULT : age,
                            children != null && children,
                            accessible,
                            transport,
                            note),
                    true);
        }

        private Timing timing(LocalDate today) {
            if (slots != null) {
                return new Timing.Once(
                        slots.stream().map(slot -> slot.shift(today)).toList());
            }
            var codes = requireNonNullElse(moments, List.<String>of());
            return new Timing.Regular(
                    requireNonNullElse(hours, BigDecimal.ONE),
                    minutes,
                    Coded.all(Moment.class, codes.toArray(String[]::new)),
                    null,
                    null,
                    places == null ? 1 : places);
        }
    }

    /**
     * @param weeks after the sample is loaded, so that it always has missions to come
     * @param day of that week: {@code SATURDAY}
     */
    record SampleSlot(
            @JsonProperty("semaines") int weeks,
            @JsonProperty("jour") String day,
            @JsonProperty("de") String from,
            @JsonProperty("a") String until,
            int places) {

        Timing.Shift shift(LocalDate today) {
            var date =
                    today.with(TemporalAdjusters.next(DayOfWeek.valueOf(day))).plusWeeks(weeks);
            return new Timing.Shift(new Timing.Time(date, LocalTime.parse(from), LocalTime.parse(until)), places);
        }
    }
}
