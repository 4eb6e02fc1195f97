package fr.vitrine.frontend.publicsite.freshness;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.review.Freshness;
import fr.vitrine.directory.review.Freshness.Answer;
import fr.vitrine.frontend.publicsite.NotKept;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import java.util.Locale;

/** Asks once more before an answer counts: programs that look into mails follow links, and must not answer for anybody. */
@Route(value = "profil-a-jour/:jeton", layout = SiteLayout.class)
@NotKept
class FreshnessView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient Freshness freshness;

    FreshnessView(Freshness freshness) {
        this.freshness = freshness;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        describe(PageHead.PLAIN.unlisted());
        var token = address.getRouteParameters().get("jeton").orElse("");
        setPageTitle(t("freshness.title"));
        add(el("div", "page signin")
                .with(freshness.open(token).map(open -> ask(open, token)).orElseGet(this::useless)));
    }

    private El ask(Freshness.Link open, String token) {
        var name = open.structure().details().name();
        var key = "freshness." + code(open.answer());
        return el("div", "signin__ways")
                .with(
                        text("h1", "", name),
                        text("p", "lede", t(key + ".text")),
                        el("form", "signin__form")
                                .attr("method", "post")
                                .attr("action", "/profil-a-jour")
                                .with(
                                        hidden("jeton", token),
                                        hidden(Links.LANGUAGE, locale().getLanguage()),
                                        text("button", "button button--primary", t(key + ".button"))
                                                .attr("type", "submit")),
                        link(links().structure(open.structure().slug()), "link-more", t("freshness.look")));
    }

    private El useless() {
        return el("div", "state-page hue-wheat")
                .with(
                        el("span", "tile", icon("clock")),
                        text("h1", "", t("freshness.useless.title")),
                        text("p", "lede", t("freshness.useless.text")),
                        el("p", "state-page__actions")
                                .with(link("/mon-espace", "button button--primary", t("site.myspace"))
                                        .attr("data-turbo", "false")));
    }

    private static El hidden(String name, String value) {
        return el("input", "").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    static String code(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
