package fr.vitrine.frontend.publicsite.structure;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Component;
import fr.vitrine.frontend.publicsite.Mail;
import fr.vitrine.frontend.ui.El;
import org.jspecify.annotations.Nullable;

/** What a visitor should know of the page itself. */
final class Hints {

    private Hints() {}

    static @Nullable El example(StructurePage page) {
        if (!page.details().example()) {
            return null;
        }
        var words = el("p", "", text("strong", "", page.t("structure.example.title")))
                .say(page.t("structure.example.text"));
        return el("aside", "hint", icon("info"), el("div", "hint__body", words))
                .attr("aria-label", page.t("structure.example"));
    }

    static @Nullable El incomplete(StructurePage page) {
        if (!page.isIncomplete()) {
            return null;
        }
        var words = el("p", "")
                .say(page.t("structure.incomplete.text"))
                .with(claim(page))
                .say(page.t("structure.incomplete.or"))
                .with(link(mailToPublisher(page, "structure.error.subject"), "", page.t("structure.incomplete.tell")))
                .say(".");
        return el("aside", "hint hint--calm")
                .attr("aria-label", page.t("structure.incomplete"))
                .with(
                        icon("lightbulb"),
                        el("div", "hint__body", text("p", "hint__title", page.t("structure.incomplete.title")), words));
    }

    /** Leads to signing in first where nobody has. */
    static El claim(StructurePage page, Component... before) {
        return link("/mon-espace/revendiquer/" + page.structure().slug(), "", before)
                .say(page.t("structure.incomplete.mine"))
                .attr("rel", "nofollow")
                .attr("data-turbo", "false");
    }

    static String mailToPublisher(StructurePage page, String subject) {
        return Mail.link(
                page.territory().publisher().getOrDefault("email", ""),
                page.t(subject, page.details().name()),
                page.address());
    }
}
