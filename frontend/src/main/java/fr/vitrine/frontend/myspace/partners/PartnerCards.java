package fr.vitrine.frontend.myspace.partners;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.partnerdesk.PartnerDesk;
import fr.vitrine.frontend.partnerdesk.PublicationBadge;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import fr.vitrine.partners.Partner;
import fr.vitrine.partners.Publication;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The partners that somebody is one of the people of. */
@Component
public class PartnerCards {

    private final PartnerDesk desk;

    PartnerCards(PartnerDesk desk) {
        this.desk = desk;
    }

    /** Empty where there are none. */
    public Optional<El> of(Actor.Person person, Locale locale) {
        var mine = desk.partners().list(person, person.partners().keySet());
        var words = desk.words(locale);
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(el("section", "stack")
                        .attr("aria-labelledby", "mes-partenaires")
                        .with(
                                text("h2", "", words.t("mine.partners")).id("mes-partenaires"),
                                el("div", "overviews")
                                        .withAll(mine.stream()
                                                .map(partner -> card(partner, locale))
                                                .toList())));
    }

    private El card(Partner partner, Locale locale) {
        var words = desk.words(locale);
        var edit =
                link("/mon-espace/partenaires/" + partner.id(), "button button--primary", words.t("mine.partner.edit"));
        var page = partner.status() == Publication.PUBLISHED
                ? link("/partenaires/" + partner.slug(), "button", words.t("office.partner.public"))
                        .flag("router-ignore", true)
                : null;
        return el("article", "panel stack")
                .with(
                        text("h3", "", partner.details().name())
                                .say(" ")
                                .with(PublicationBadge.of(partner.status(), key -> words.t(key))),
                        text("p", "muted", words.of(partner.details().kind())),
                        el("div", "form-actions").with(edit, page));
    }
}
