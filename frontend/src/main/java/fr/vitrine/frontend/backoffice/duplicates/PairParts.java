package fr.vitrine.frontend.backoffice.duplicates;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.review.Duplicates.Candidate;
import fr.vitrine.directory.review.Duplicates.Reason;
import fr.vitrine.directory.review.ProfileField;
import fr.vitrine.directory.review.ProfileTexts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows two records that may be one structure, and why. */
@Component
class PairParts {

    private final ProfileTexts values;
    private final Texts texts;

    PairParts(ProfileTexts values, Texts texts) {
        this.values = values;
        this.texts = texts;
    }

    El reasons(Candidate candidate, Locale locale) {
        var badges = new ArrayList<El>();
        for (var reason : candidate.reasons()) {
            if (reason != Reason.NEAR) {
                badges.add(badge(say("duplicates.reason." + reason.name().toLowerCase(Locale.ROOT), locale)));
            }
        }
        var distance = distance(candidate, locale);
        if (distance != null) {
            badges.add(badge(distance));
        }
        return el("ul", "pair__reasons")
                .attr("aria-label", say("duplicates.reasons", locale))
                .withAll(badges);
    }

    /** The record in short: enough to see whether both are one. */
    El record(Structure structure, Locale locale) {
        var details = structure.details();
        var facts = el("dl", "pair__facts");
        fact(facts, ProfileField.SIRET, details.siret(), locale);
        fact(facts, ProfileField.ADDRESS, details.address(), locale);
        fact(facts, ProfileField.PHONE, details.phone(), locale);
        fact(facts, ProfileField.EMAIL, details.email(), locale);
        fact(facts, ProfileField.WEBSITE, details.website(), locale);
        var status = say("history.status." + structure.status().name().toLowerCase(Locale.ROOT), locale);
        return el("div", "pair__record stack")
                .with(
                        el("p", "pair__name")
                                .with(link("/structures/" + structure.slug(), "", details.name())
                                        .attr("target", "_blank"))
                                .say(" ")
                                .with(text("span", "badge", status)),
                        facts);
    }

    private @Nullable String distance(Candidate candidate, Locale locale) {
        var one = candidate.one().details().point();
        var other = candidate.other().details().point();
        if (one == null || other == null) {
            return null;
        }
        var metres = Metres.between(one, other);
        return metres < 1_000
                ? say("duplicates.metres", locale, metres)
                : say("duplicates.kilometres", locale, Math.round(metres / 1_000.0));
    }

    private void fact(El facts, ProfileField field, @Nullable Object value, Locale locale) {
        var shown = values.text(field, value, locale);
        if (!shown.isEmpty()) {
            facts.withAll(List.of(text("dt", "", values.label(field, locale)), text("dd", "", shown)));
        }
    }

    private static El badge(String words) {
        return el("li", "").with(text("span", "badge badge--info", words));
    }

    private String say(String key, Locale locale, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }
}
