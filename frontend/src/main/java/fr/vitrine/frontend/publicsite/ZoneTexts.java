package fr.vitrine.frontend.publicsite;

import fr.vitrine.frontend.publicsite.ZoneText.Names;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.territory.Areas;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import fr.vitrine.territory.Territory;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the names that zones of action are told with, for all zones of a page at once. */
@Component
public class ZoneTexts {

    private final Territory territory;
    private final Communes communes;
    private final Areas areas;
    private final Texts texts;

    ZoneTexts(Territory territory, Communes communes, Areas areas, Texts texts) {
        this.territory = territory;
        this.communes = communes;
        this.areas = areas;
        this.texts = texts;
    }

    /** @param home the commune in which the structure is; null where it is not known */
    public ZoneText of(Collection<ZoneOfAction> zones, @Nullable CommuneCode home, Locale locale) {
        var codes = new HashSet<>(all(zones, ZoneOfAction::communes));
        if (home != null) {
            codes.add(home);
        }
        var byCode = communes.byCode(codes);
        var names = new Names(
                byCode,
                areas.epciNames(all(zones, ZoneOfAction::epcis)),
                areas.departementNames(all(zones, ZoneOfAction::departements)),
                Optional.ofNullable(home).map(byCode::get).map(Commune::name).orElse(null));
        return new ZoneText(territory, names, texts, locale);
    }

    private static <T> Set<T> all(Collection<ZoneOfAction> zones, Function<ZoneOfAction, Set<T>> part) {
        return zones.stream().map(part).flatMap(Set::stream).collect(Collectors.toSet());
    }
}
