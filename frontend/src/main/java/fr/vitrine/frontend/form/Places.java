package fr.vitrine.frontend.form;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.territory.Areas;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import fr.vitrine.territory.Territory;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The communes and larger areas that a form offers. */
@Component("formPlaces") // the module places has a bean of the plain name
public class Places {

    private static final int SUGGESTIONS = 50;

    private final Communes communes;
    private final Areas areas;
    private final Territory territory;
    private final String mapStyle;

    Places(Communes communes, Areas areas, Territory territory, @Value("${vitrine.map.style}") String mapStyle) {
        this.communes = communes;
        this.areas = areas;
        this.territory = territory;
        this.mapStyle = mapStyle;
    }

    /** Empty: the territory's dots alone. */
    public String mapStyle() {
        return mapStyle;
    }

    /** A code with its name. */
    public record Area(String code, String name) {

        public static Comparator<Area> byName() {
            return Comparator.comparing(Area::name, Collator.getInstance(Locale.FRENCH));
        }
    }

    public Territory territory() {
        return territory;
    }

    public Optional<Commune> commune(String code) {
        return CommuneCode.parse(code)
                .flatMap(known ->
                        communes.byCode(List.of(known)).values().stream().findFirst());
    }

    /** What somebody may mean who typed this; the territory's communes where nothing is typed. */
    public List<Commune> communes(String typed) {
        return typed.isBlank() ? territory.communes() : communes.search(typed, territory, SUGGESTIONS);
    }

    /** By name; those of the territory first. */
    public List<Area> epcis() {
        var own = territory.communes().stream().map(Commune::epci).toList();
        return areas(areas.epciNames(areas.epciSirens()), own::contains);
    }

    public List<Area> departements() {
        var own = territory.communes().stream().map(Commune::departement).toList();
        return areas(areas.departementNames(areas.departementCodes()), own::contains);
    }

    private static List<Area> areas(Map<String, String> names, Predicate<String> isNear) {
        return names.entrySet().stream()
                .map(area -> new Area(area.getKey(), area.getValue()))
                .sorted(Comparator.comparing((Area area) -> !isNear.test(area.code()))
                        .thenComparing(Area.byName()))
                .toList();
    }
}
