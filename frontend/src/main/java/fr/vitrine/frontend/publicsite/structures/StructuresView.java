package fr.vitrine.frontend.publicsite.structures;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.publicsite.KnownParameters;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.ui.El;
import java.util.List;

/** The structures that answer a question: list and map side by side, and everything by which the question is narrowed. */
@Route(value = "structures", layout = SiteLayout.class)
@KnownParameters(
        value = {
            ListAddress.WORDS,
            ListAddress.DOMAIN,
            ListAddress.AUDIENCE,
            ListAddress.COMMUNE,
            ListAddress.RADIUS,
            ListAddress.ACTS_IN,
            ListAddress.LABEL,
            ListAddress.LEGAL_FORM,
            ListAddress.OPEN,
            ListAddress.SORT,
            ListAddress.PAGE,
            ListAddress.VIEW,
            ListAddress.PLACE_TYPED,
            ListAddress.ACTS_IN_TYPED
        },
        usual = ListAddress.PAGE + "=1")
class StructuresView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient ListReader reader;
    private final transient ListAnswers answers;

    StructuresView(ListReader reader, ListAnswers answers) {
        this.reader = reader;
        this.answers = answers;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var parameters = address.getLocation().getQueryParameters().getParameters();
        var moved = reader.moved(parameters);
        if (moved.isPresent()) {
            address.forwardTo("structures", new QueryParameters(moved.get()));
            return;
        }
        var answer = answers.to(reader.read(parameters), links(), locale());
        setPageTitle(t("list.title", new Question(answer.page()).title(), answers.siteName()));
        if (parameters.containsKey(ListAddress.WORDS) || parameters.containsKey(ListAddress.PLACE_TYPED)) {
            describe(PageHead.PLAIN.unlisted());
        }
        add(head(answer), layout(answer));
    }

    private El head(ListAnswer answer) {
        var page = answer.page();
        var active = new ActiveFilters(page);
        var form = new FilterForm(page, answer.radii(), active.count()).form();
        var head = el("div", "page-head list-head")
                .with(
                        PageParts.breadcrumb(links(), locale(), List.of(), t("site.nav.structures")),
                        new Question(page).heading(),
                        form,
                        active.count() == 0 ? null : active.bar());
        return el("div", "wash", head);
    }

    private El layout(ListAnswer answer) {
        var page = answer.page();
        var layout = el("div", page.request().listOnly() ? "list-layout list-layout--alone" : "list-layout")
                .with(main(answer));
        return page.request().listOnly() ? layout : layout.with(answers.map(page));
    }

    private El main(ListAnswer answer) {
        var page = answer.page();
        var main =
                el("div", "list-main").id("resultats").with(announcement(page)).withAll(new Notices(page).all());
        if (page.result().total() == 0) {
            return main.with(answer.widenings().nothing(), answer.widenings().ask());
        }
        main.with(bar(page));
        if (page.result().hits().isEmpty()) {
            return main.with(beyond(page));
        }
        main.with(answer.results().list());
        if (page.lastPage() > 1) {
            main.with(new Paging(page).nav());
        }
        if (answer.widenings().isWorthSaying()) {
            main.with(answer.widenings().hint());
        }
        return page.request().listOnly() ? main : main.with(MapPane.toggle(page));
    }

    /** Heard when the list has changed. */
    private El announcement(ListPage page) {
        return text(
                        "p",
                        "visually-hidden",
                        page.t("list.announced", page.result().total()))
                .id("annonce")
                .attr("role", "status");
    }

    private El bar(ListPage page) {
        return el("div", "list-bar")
                .with(
                        new Question(page).answer(),
                        SortChoice.of(page),
                        page.request().listOnly() ? MapPane.toggle(page) : null);
    }

    private El beyond(ListPage page) {
        var last = page.address(page.draft().page(page.lastPage()));
        return el("div", "nothing")
                .with(
                        text("h2", "", t("list.beyond")),
                        text("p", "", t("list.beyond.text", page.lastPage())),
                        link(last, "button button--primary", t("list.beyond.last", page.lastPage())));
    }
}
