package fr.vitrine.frontend.publicsite.missions;

import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.territory.Communes;
import fr.vitrine.volunteers.Mission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What missions need to be drawn. */
@Component
public class MissionShelf {

    private final StructureSummaries structures;
    private final Communes communes;
    private final Taxonomies taxonomies;
    private final Texts texts;
    private final Clock clock;

    MissionShelf(StructureSummaries structures, Communes communes, Taxonomies taxonomies, Texts texts, Clock clock) {
        this.structures = structures;
        this.communes = communes;
        this.taxonomies = taxonomies;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param drawn those that will be */
    public MissionCards cards(Collection<Mission> drawn, Locale locale) {
        var places = drawn.stream()
                .map(mission -> mission.details().place().commune())
                .filter(Objects::nonNull)
                .<CommuneCode>map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        return new MissionCards(
                words(locale),
                taxonomy(),
                structures.byId(
                        drawn.stream().map(Mission::structure).distinct().toList()),
                communes.byCode(places),
                today());
    }

    public MissionWords words(Locale locale) {
        return new MissionWords(texts, locale);
    }

    Taxonomy taxonomy() {
        return taxonomies.current();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
