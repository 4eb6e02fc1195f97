package fr.vitrine.frontend.myspace.volunteer;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;

import fr.vitrine.frontend.ui.El;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The pages of a volunteer's space, one beside the other. */
public enum VolunteerNavigation {
    SUGGESTIONS("mon-espace/benevolat/suggestions"),
    APPLICATIONS("mon-espace/benevolat"),
    HOURS("mon-espace/benevolat/heures"),
    PROFILE("mon-espace/benevolat/profil");

    private final String address;

    VolunteerNavigation(String address) {
        this.address = address;
    }

    public String title() {
        return "volunteer." + name().toLowerCase(Locale.ROOT);
    }

    /** @param words what stands for a key */
    public El draw(UnaryOperator<String> words) {
        return el("nav", "volunteer-nav")
                .attr("aria-label", words.apply("volunteer.nav"))
                .with(el("ul", "")
                        .withAll(Arrays.stream(values())
                                .map(page -> el("li", "")
                                        .with(link("/" + page.address, "", words.apply(page.title()))
                                                .attrIf(page == this, "aria-current", "page")))
                                .toList()));
    }
}
