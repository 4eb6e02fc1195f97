package fr.vitrine.frontend.publicsite.requests;

import static fr.vitrine.frontend.ui.El.el;
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
import fr.vitrine.frontend.publicsite.SearchForm;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.partners.requests.OwnRequests;
import fr.vitrine.partners.requests.OwnRequests.Own;
import fr.vitrine.partners.requests.ProjectRequest;
import fr.vitrine.partners.requests.RequestFiles;
import fr.vitrine.partners.requests.RequestState;
import fr.vitrine.partners.requests.Role;

/** One page for the person with a project: to send it, to follow what partners answer, to answer them, to end it. */
@Route(value = "demandes/:secret([A-Za-z0-9_-]{43})", layout = SiteLayout.class)
@KnownParameters(OwnRequestView.DONE)
@NotKept
class OwnRequestView extends PublicView {

    static final String DONE = "fait";
    static final String FILES = "fichiers";

    private static final long serialVersionUID = 1L;

    private final transient OwnRequests requests;
    private final transient ProjectFacts facts;
    private final transient DraftSections drafts;
    private final transient FollowSections follow;

    OwnRequestView(OwnRequests requests, ProjectFacts facts, DraftSections drafts, FollowSections follow) {
        this.requests = requests;
        this.facts = facts;
        this.drafts = drafts;
        this.follow = follow;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var secret = address.getRouteParameters().get("secret").orElse("");
        var done = values(address, DONE).stream()
                .filter(code -> code.matches("[a-z-]{1,20}"))
                .findFirst()
                .orElse("");
        requests.find(secret)
                .ifPresentOrElse(own -> show(own, secret, done), () -> address.rerouteToError(NotFoundException.class));
    }

    private void show(Own own, String secret, String done) {
        var request = own.request();
        var said = Said.current();
        var parts = new RequestParts(facts.words(locale()));
        var action = links().localized(OwnRequests.PATH + secret);
        var draft = request.state() == RequestState.DRAFT;
        var title = t(draft ? "request.own.draft" : "request.own");
        describe(PageHead.PLAIN.unlisted());
        setPageTitle(said.notice().isEmpty() ? title : t("contact.error.title", title));
        var heading = text("h1", "", title);
        if (request.example()) {
            heading.say(" ").with(PageParts.exampleTag(locale()));
        }
        add(el("div", "page page--narrow request")
                .with(
                        heading,
                        text("p", "lede", t("request.own." + request.state().code() + ".text")),
                        parts.notice(known(done), false),
                        said.isAbout("") ? parts.notice(said.notice(), true) : null,
                        draft ? null : follow.ending(request, action, said, locale()),
                        draft ? null : follow.partners(request, action, said, locale()),
                        project(own, secret, draft),
                        files(own, secret, said, parts),
                        draft ? drafts.choice(own, action, locale(), SaidChoice.current()) : null,
                        follow.leaving(request, action, locale())));
    }

    private static String known(String done) {
        return switch (done) {
            case "" -> "";
            case "sent", "said", "kept", "judged", "corrected", "removed", "withdrawn", "closed" ->
                "request.done." + done;
            default -> "";
        };
    }

    private El project(Own own, String secret, boolean draft) {
        var email = own.email();
        return el("section", "box stack")
                .attr("aria-labelledby", "t-projet")
                .with(
                        text("h2", "", t("request.own.project")).id("t-projet"),
                        facts.of(own.request().details(), locale()),
                        text(
                                "p",
                                "muted",
                                t("request.own.by", own.request().name(), email == null ? "" : email.value())),
                        draft
                                ? link(
                                        links().localized(OwnRequests.PATH + secret + "/modifier"),
                                        "link-more",
                                        t("request.own.correct"))
                                : null);
    }

    private El files(Own own, String secret, Said said, RequestParts parts) {
        var request = own.request();
        var open = request.state() == RequestState.DRAFT || request.state().isOpen();
        var action = links().localized(OwnRequests.PATH + secret);
        var list = el("ul", "request-files")
                .withAll(request.files().stream()
                        .map(file -> parts.file(file, OwnRequests.PATH + secret + "/fichiers/")
                                .with(
                                        open && file.from() == Role.PERSON
                                                ? removal(action, file.id(), file.name(), parts)
                                                : null))
                        .toList());
        return el("section", "box stack")
                .id(FILES)
                .attr("aria-labelledby", "t-fichiers")
                .with(
                        text("h2", "", t("request.files")).id("t-fichiers"),
                        request.files().isEmpty() ? text("p", "muted", t("request.files.none")) : list,
                        open ? upload(request, action, said, parts) : null);
    }

    private El removal(String action, long file, String name, RequestParts parts) {
        return el("form", "")
                .attr("method", "post")
                .attr("action", action)
                .with(
                        SearchForm.hidden("fichier", Long.toString(file)),
                        parts.button("button button--small", "remove", t("request.files.remove"))
                                .with(El.hidden(" " + name)));
    }

    private El upload(ProjectRequest request, String action, Said said, RequestParts parts) {
        var draft = request.state() == RequestState.DRAFT;
        var problem = said.isAbout(FILES) ? t(said.notice()) : "";
        var input = el("input", "input")
                .id("fichier")
                .attr("type", "file")
                .attr("name", "fichier")
                .flag("required", !draft)
                .attrIf(draft, "form", DraftSections.FORM)
                .attr("accept", ".pdf,.jpg,.jpeg,.png,.docx,.xlsx,.odt,.ods")
                .attr("aria-describedby", problem.isEmpty() ? "fichier-aide" : "fichier-aide fichier-erreur")
                .attrIf(!problem.isEmpty(), "aria-invalid", "true");
        var place = draft
                ? el("div", "request-upload")
                : el("form", "request-upload")
                        .attr("method", "post")
                        .attr("enctype", "multipart/form-data")
                        .attr("action", action);
        return place.with(
                el("div", "field", text("label", "", t("request.files.add")).attr("for", "fichier"))
                        .with(
                                text(
                                                "p",
                                                "field__help muted small",
                                                t(
                                                        "request.files.help",
                                                        RequestFiles.MOST,
                                                        RequestFiles.MAX_BYTES >> 20))
                                        .id("fichier-aide"),
                                input,
                                problem.isEmpty()
                                        ? null
                                        : text("p", "field__error", problem)
                                                .id("fichier-erreur")
                                                .attr("role", "alert")),
                parts.button("button", "file", t("request.files.send")).attrIf(draft, "form", DraftSections.FORM));
    }
}
