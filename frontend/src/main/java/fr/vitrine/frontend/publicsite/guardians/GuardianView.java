package fr.vitrine.frontend.publicsite.guardians;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.frontend.publicsite.NotKept;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SecretLimits;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.volunteers.applying.GuardianConsents;
import fr.vitrine.volunteers.applying.GuardianConsents.Question;
import java.util.Objects;
import java.util.Set;

/** Asks with buttons: programs that look into mails follow links, and must not agree for anybody. */
@Route(value = "accord/:jeton([A-Za-z0-9_-]{43})", layout = SiteLayout.class)
@NotKept
class GuardianView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient GuardianConsents consents;
    private final transient StructureSummaries structures;
    private final transient SecretLimits limits;

    GuardianView(GuardianConsents consents, StructureSummaries structures, SecretLimits limits) {
        this.consents = consents;
        this.structures = structures;
        this.limits = limits;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        describe(PageHead.PLAIN.unlisted());
        setPageTitle(t("guardian.title"));
        if (!limits.admits("guardian", VaadinRequest.getCurrent())) {
            add(el("div", "page signin").with(state("clock", "wheat", "guardian.too-many")));
            return;
        }
        var secret = address.getRouteParameters().get("jeton").orElse("");
        add(el("div", "page signin")
                .with(consents.open(secret)
                        .map(question -> shown(question, secret))
                        .orElseGet(() -> state("clock", "wheat", "guardian.expire"))));
    }

    private El shown(Question question, String secret) {
        return switch (question.state()) {
            case ASKED ->
                el("div", "signin__ways")
                        .with(
                                text("h1", "", t("guardian.title")),
                                text(
                                        "p",
                                        "lede",
                                        t(
                                                "guardian.question",
                                                name(question),
                                                structure(question),
                                                question.mission())),
                                text("p", "", t("guardian.about")),
                                button(secret, GuardianController.AGREE, "button button--primary"),
                                button(secret, GuardianController.REFUSE, "button"),
                                link(
                                        links().localized("/benevolat/" + question.slug()),
                                        "link-more",
                                        t("guardian.mission")));
            case AGREED ->
                el("div", "signin__ways")
                        .with(
                                state("circle-check", "green", "guardian.donne"),
                                text("p", "", t("guardian.change")),
                                button(secret, GuardianController.WITHDRAW, "button"));
            case REFUSED -> state("x", "brick", "guardian.refuse");
            case WITHDRAWN -> state("x", "brick", "guardian.retire");
            case EXPIRED -> state("clock", "wheat", "guardian.expire");
        };
    }

    private static String name(Question question) {
        return Objects.requireNonNullElse(question.name(), "–");
    }

    private String structure(Question question) {
        var known = structures.byId(Set.of(question.structure())).get(question.structure());
        return known == null ? "–" : known.name();
    }

    private El button(String secret, String answer, String css) {
        return el("form", "signin__form")
                .attr("method", "post")
                .attr("action", "/accord")
                .with(
                        hidden("jeton", secret),
                        hidden("reponse", answer),
                        hidden(Links.LANGUAGE, locale().getLanguage()),
                        text("button", css, t("guardian.answer." + answer)).attr("type", "submit"));
    }

    private static El hidden(String name, String value) {
        return el("input", "").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    private El state(String sign, String hue, String key) {
        return el("div", "state-page hue-" + hue)
                .with(
                        el("span", "tile", icon(sign)),
                        text("h1", "", t(key + ".title")),
                        text("p", "lede", t(key + ".text")));
    }
}
