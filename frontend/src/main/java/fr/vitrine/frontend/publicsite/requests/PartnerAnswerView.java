package fr.vitrine.frontend.publicsite.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.publicsite.KnownParameters;
import fr.vitrine.frontend.publicsite.NotKept;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.partners.requests.PartnerAnswers;
import fr.vitrine.partners.requests.PartnerAnswers.Laid;
import fr.vitrine.partners.requests.PartnerAnswers.Opened;
import fr.vitrine.partners.requests.Role;
import org.jspecify.annotations.Nullable;

/** A request for a partner that has the link of a mail: shows it, and the buttons that answer it. */
@Route(value = "demandes/partenaire/:secret([A-Za-z0-9_-]{43})", layout = SiteLayout.class)
@KnownParameters(OwnRequestView.DONE)
@NotKept
class PartnerAnswerView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient PartnerAnswers answers;
    private final transient ProjectFacts facts;
    private final transient PartnerNames names;
    private final transient AnswerForms forms;

    PartnerAnswerView(PartnerAnswers answers, ProjectFacts facts, PartnerNames names, AnswerForms forms) {
        this.answers = answers;
        this.facts = facts;
        this.names = names;
        this.forms = forms;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var secret = address.getRouteParameters().get("secret").orElse("");
        var done = values(address, OwnRequestView.DONE).stream().findFirst().orElse("");
        describe(PageHead.PLAIN.unlisted());
        switch (answers.open(secret)) {
            case Opened.Open(var laid) -> show(laid, secret, done);
            case Opened.Used used ->
                over(
                        secret,
                        done,
                        t(done.equals("answered") ? "request.link.answered" : "request.link.used"),
                        t(
                                "request.link.used.text",
                                Moments.inFull(used.at(), locale()),
                                t("request.link." + used.move()),
                                names.of(used.partner())));
            case Opened.Expired(var partner) ->
                over(secret, done, t("request.link.expired"), t("request.link.expired.text", names.of(partner)));
            case Opened.Unknown() -> address.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Laid laid, String secret, String done) {
        var request = laid.request();
        var said = Said.current();
        var parts = new RequestParts(facts.words(locale()));
        var name = names.of(laid.assignment().partner());
        var title = t("request.partner.title", request.name());
        setPageTitle(said.notice().isEmpty() ? title : t("contact.error.title", title));
        var heading = text("h1", "", title);
        if (request.example()) {
            heading.say(" ").with(PageParts.exampleTag(locale()));
        }
        add(el("div", "page page--narrow request")
                .with(
                        heading,
                        text("p", "lede", t("request.partner.lede", name)),
                        parts.notice(done.equals("said") ? "request.done.said" : "", false),
                        said.isAbout("") ? parts.notice(said.notice(), true) : null,
                        el("section", "box stack")
                                .attr("aria-labelledby", "t-projet")
                                .with(
                                        el("div", "request-partner__head")
                                                .with(
                                                        text("h2", "", t("request.own.project"))
                                                                .id("t-projet"),
                                                        parts.badge(laid.assignment()
                                                                .state())),
                                        facts.of(request.details(), locale()),
                                        phone(laid),
                                        request.files().isEmpty()
                                                ? null
                                                : parts.files(
                                                        request.files(), PartnerAnswers.PATH + secret + "/fichiers/")),
                        laid.assignment().messages().isEmpty()
                                ? null
                                : parts.talk(
                                        laid.assignment().messages(),
                                        Role.PARTNER,
                                        new RequestParts.Names(request.name(), name)),
                        forms.of(laid, links().localized(PartnerAnswers.PATH + secret), said, locale())));
    }

    private @Nullable El phone(Laid laid) {
        var phone = laid.request().phone();
        return phone == null ? null : el("p", "", icon("phone"), link("tel:" + phone, "", phone));
    }

    /** The link is good for nothing any more, but for asking for another. */
    private void over(String secret, String done, String title, String why) {
        setPageTitle(title);
        var asked = done.equals("asked");
        add(el("div", "page")
                .with(el("div", "state-page hue-wheat")
                        .with(
                                el("span", "tile", icon(asked ? "mail-check" : "clock")),
                                text("h1", "", title),
                                text("p", "lede", why),
                                asked ? text("p", "", t("request.link.sent")).attr("role", "status") : null,
                                el("form", "state-page__actions")
                                        .attr("method", "post")
                                        .attr("action", links().localized(PartnerAnswers.PATH + secret))
                                        .with(
                                                asked
                                                        ? null
                                                        : new RequestParts(facts.words(locale()))
                                                                .button(
                                                                        "button button--primary",
                                                                        "renew",
                                                                        t("request.link.renew")),
                                                link("/mon-espace/demandes", "button", t("request.link.space"))
                                                        .attr("data-turbo", "false")))));
    }
}
