package fr.vitrine.frontend.backoffice.volunteering;

import fr.vitrine.directory.StructureSummary;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.frontend.backoffice.BarTable.Bar;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.ui.WaitText;
import fr.vitrine.frontend.ui.Words;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.territory.Commune;
import fr.vitrine.volunteers.SmallNumbers;
import fr.vitrine.volunteers.SmallNumbers.Said;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Figures of volunteering in words. */
record FigureWords(FigureServices services, Locale locale) {

    String t(String key, Object... parameters) {
        return services.texts().getTranslation(key, locale, parameters);
    }

    String number(int number) {
        return t("grid.number", number);
    }

    String people(Optional<Integer> said) {
        return said.map(this::number).orElseGet(this::few);
    }

    String minutes(Optional<Integer> said) {
        return said.map(minutes -> new MissionWords(services.texts(), locale).duration(minutes))
                .orElseGet(this::few);
    }

    String few() {
        return t("vfigures.few", SmallNumbers.FEWEST);
    }

    String wait(@Nullable Double hours) {
        return hours == null ? "–" : WaitText.of(hours, this::t);
    }

    String month(YearMonth month) {
        return Words.capitalized(
                DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month), locale);
    }

    String domain(CompetenceId id) {
        return services.taxonomies().current().domains().stream()
                .filter(domain -> domain.id().equals(id))
                .map(Domain::label)
                .map(label -> label.in(locale))
                .findFirst()
                .orElse("–");
    }

    String commune(Optional<CommuneCode> code) {
        return code.flatMap(services.communes()::find).map(Commune::name).orElseGet(() -> t("vfigures.home"));
    }

    String structure(Reading reading, StructureId id) {
        return Optional.ofNullable(reading.structures().get(id))
                .map(StructureSummary::name)
                .orElse("–");
    }

    <K> List<Bar> bars(List<Said<K>> parts, Function<K, String> label) {
        return parts.stream()
                .map(part -> new Bar(label.apply(part.key()), part.amount().orElse(-1), minutes(part.amount()), ""))
                .toList();
    }
}
