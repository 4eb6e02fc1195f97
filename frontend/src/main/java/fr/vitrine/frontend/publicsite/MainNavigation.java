package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;

import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The entries of the main navigation, in a line at a desk and in the menu of a phone. In the line there is room for seven
 * with names of about ten letters.
 */
final class MainNavigation {

    /**
     * @param sections first segments of the addresses that belong to it
     * @param shortKey its name in the line
     */
    private record Entry(Function<Links, String> address, String key, String shortKey, Set<String> sections) {

        Entry(Function<Links, String> address, String key, String... sections) {
            this(address, key, key, Set.of(sections));
        }
    }

    private static final List<Entry> ENTRIES = List.of(
            new Entry(Links::structures, "site.nav.structures", "structures"),
            new Entry(Links::domains, "site.nav.domains", "domaines"),
            new Entry(Links::communes, "site.nav.communes", "communes"),
            new Entry(Links::agenda, "site.nav.agenda", "agenda", "programmes"),
            new Entry(Links::missions, "site.nav.missions", "benevolat"),
            new Entry(Links::project, "site.nav.project", "porteurs-de-projet", "aides", "partenaires", "demandes"),
            new Entry(links -> links.page("ess"), "site.nav.ess", "site.nav.ess.short", Set.of("ess")));

    private final String section;
    private final Locale locale;
    private final BiFunction<Locale, String, String> texts;

    /** @param section first segment of the address where the visitor is */
    MainNavigation(String section, Locale locale, BiFunction<Locale, String, String> texts) {
        this.section = section;
        this.locale = locale;
        this.texts = texts;
    }

    /** With short names. */
    El line() {
        return list(Entry::shortKey);
    }

    /** With whole names. */
    El menu() {
        return list(Entry::key);
    }

    private El list(Function<Entry, String> name) {
        var links = new Links(locale);
        return el("ul", "")
                .withAll(ENTRIES.stream()
                        .map(entry -> el(
                                "li",
                                "",
                                link(entry.address().apply(links), "", texts.apply(locale, name.apply(entry)))
                                        .attrIf(entry.sections().contains(section), "aria-current", "page")))
                        .toList());
    }
}
