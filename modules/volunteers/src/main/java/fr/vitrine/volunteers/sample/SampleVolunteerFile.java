package fr.vitrine.volunteers.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of the file of sample volunteers (JSON): examples, all of them. Days are counted back from when it is loaded. */
record SampleVolunteerFile(@JsonProperty("benevoles") List<SampleVolunteer> volunteers) {

    /** @param box of their address, before the at sign */
    record SampleVolunteer(
            @JsonProperty("boite") String box,
            @JsonProperty("nom") String name,
            @JsonProperty("profil") @Nullable SampleProfile profile,
            @JsonProperty("candidatures") List<SampleApplication> applications) {}

    record SampleProfile(
            @JsonProperty("domaines") List<String> domains,
            @JsonProperty("savoir_faire") List<String> skills,
            List<String> moments,
            String commune,
            @JsonProperty("rayon") int radius,
            @JsonProperty("naissance") int birthYear) {}

    /**
     * @param mission its title, at that structure
     * @param slots which of its slots, from 0; none of a regular one
     * @param move of the structure; null: it has not answered
     */
    record SampleApplication(
            String structure,
            String mission,
            @JsonProperty("creneaux") @Nullable List<Integer> slots,
            String message,
            @JsonProperty("geste") @Nullable String move,
            @JsonProperty("raison") @Nullable String reason,
            @JsonProperty("mot") @Nullable String words,
            @JsonProperty("il_y_a_jours") int daysAgo,
            @JsonProperty("heures") @Nullable List<SampleHours> hours) {}

    /** @param byStructure who entered them; the other side has confirmed them, or not yet */
    record SampleHours(
            @JsonProperty("il_y_a_jours") int daysAgo,
            int minutes,
            @JsonProperty("par_la_structure") boolean byStructure,
            @JsonProperty("confirmees") boolean confirmed) {}
}
