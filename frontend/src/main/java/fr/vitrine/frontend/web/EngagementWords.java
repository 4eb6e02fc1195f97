package fr.vitrine.frontend.web;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy.LegalForm;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.volunteers.Mission;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
