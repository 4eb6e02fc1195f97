package fr.vitrine.frontend.web;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy.LegalForm;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.Timing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What API Engagement calls things. */
@Component
class EngagementWords {

    /** Our domains in its list; it refuses a mission with a domain of any other name. */
    private static final Map<String, String> DOMAINS = Map.ofEntries(
            Map.entry("alimentation", "solidarite-insertion"),
            Map.entry("restauration", "solidarite-insertion"),
            Map.entry("espaces-verts", "environnement"),
            Map.entry("recyclage", "environnement"),
            Map.entry("reemploi", "environnement"),
            Map.entry("textile", "environnement"),
            Map.entry("mobilite", "solidarite-insertion"),
            Map.entry("services-personne", "solidarite-insertion"),
            Map.entry("insertion", "emploi"),
            Map.entry("solidarite", "solidarite-insertion"),
            Map.entry("habitat", "solidarite-insertion"),
            Map.entry("batiment", "batiment-industrie-logistique"),
            Map.entry("energie", "environnement"),
            Map.entry("sante", "sante"),
            Map.entry("enfance", "education"),
            Map.entry("formation", "education"),
            Map.entry("culture", "culture-loisirs"),
            Map.entry("sport", "sport"),
            Map.entry("hebergement", "culture-loisirs"),
            Map.entry("numerique", "numerique"),
            Map.entry("services-entreprises", "benevolat-competences"),
            Map.entry("projets", "gestion-finance-droit"));

    private static final String OTHER = "autre";

    private final Taxonomies taxonomies;
    private final MissionWords words;

    EngagementWords(Taxonomies taxonomies, Texts texts) {
        this.taxonomies = taxonomies;
        this.words = new MissionWords(texts, Locale.FRENCH);
    }

    String title(Mission mission) {
        return words.title(mission.details());
    }

    String domain(Mission mission) {
        return taxonomies
                .current()
                .find(mission.details().domain())
                .map(node -> DOMAINS.getOrDefault(node.domain().slug().value(), OTHER))
                .orElse(OTHER);
    }

    String activity(Mission mission) {
        return taxonomies
                .current()
                .find(mission.details().domain())
                .map(node -> node.label().in(Locale.FRENCH))
                .orElse("");
    }

    String schedule(Mission mission, LocalDate today) {
        return words.when(mission, today);
    }

    /** What it is about and when, in words that a visitor of the site sees. */
    List<String> tags(Mission mission) {
        var details = mission.details();
        var tags = new ArrayList<String>();
        tags.add(activity(mission));
        tags.add(words.of(details.timing().rhythm()));
        if (details.timing() instanceof Timing.Regular regular) {
            regular.moments().stream().sorted().map(words::of).forEach(tags::add);
        }
        if (details.welcome().withChildren()) {
            tags.add(words.t("mission.children"));
        }
        return tags.stream().filter(tag -> !tag.isEmpty()).toList();
    }

    /** What one must be able to do, and from which age one may. */
    List<String> requirements(Mission mission) {
        var age = mission.details().welcome().minimumAge();
        return Stream.concat(
                        mission.details().skills().needed().stream(),
                        age == 0 ? Stream.empty() : Stream.of(words.t("mission.age", age)))
                .toList();
    }

    /** {@code Association}; null: not known. */
    @Nullable
    String legalForm(Structure structure) {
        return Optional.ofNullable(structure.details().legalForm())
                .flatMap(taxonomies.current()::findLegalForm)
                .map(LegalForm::label)
                .map(label -> label.in(Locale.FRENCH))
                .orElse(null);
    }
}
