package fr.vitrine.frontend.publicsite.programmes;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.events.Picture;
import fr.vitrine.frontend.ui.El;
import org.jspecify.annotations.Nullable;

/** The picture of a programme; a sign where it has none. */
final class ProgrammePictures {

    private ProgrammePictures() {}

    static String address(Picture picture) {
        return "/images/evenements/" + picture.sha256();
    }

    static El large(@Nullable Picture picture) {
        if (picture == null) {
            return el("div", "landing-head__icon", icon("calendar-days"));
        }
        var figure = el("figure", "programme__picture")
                .with(el("img", "").attr("src", address(picture)).attr("alt", picture.alternative()));
        return picture.credit() == null
                ? figure
                : figure.with(text("figcaption", "small muted", "© " + picture.credit()));
    }

    /** Beside a title that says what it is. */
    static El small(@Nullable Picture picture) {
        return picture == null
                ? el("div", "card__picture", icon("calendar-days"))
                : el("div", "card__picture")
                        .with(el("img", "")
                                .attr("src", address(picture))
                                .attr("alt", "")
                                .attr("loading", "lazy"));
    }
}
