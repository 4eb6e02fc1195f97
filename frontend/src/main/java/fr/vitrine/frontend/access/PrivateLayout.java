package fr.vitrine.frontend.access;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.theme.lumo.Lumo;
import fr.vitrine.accounts.People;
import fr.vitrine.frontend.ui.El;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands around the pages of the areas that are not public, and the look of Vaadin's components in them. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://css/private-icons.css")
@StyleSheet("context://css/backoffice.css")
@StyleSheet("context://css/operations.css")
@StyleSheet("context://css/review.css")
@StyleSheet("context://css/register.css")
@StyleSheet("context://css/dashboard.css")
@StyleSheet("context://css/imports.css")
@StyleSheet("context://css/decisions.css")
@StyleSheet("context://css/taxonomy.css")
@StyleSheet("context://css/sitepages.css")
@StyleSheet("context://css/myspace.css")
@StyleSheet("context://css/profile.css")
@StyleSheet("context://css/eventdesk.css")
@StyleSheet("context://css/requests-private.css")
@StyleSheet("context://css/registrations-private.css")
@StyleSheet("context://css/partnerdesk.css")
@StyleSheet("context://css/missiondesk.css")
@StyleSheet("context://css/volunteer.css")
@StyleSheet("context://css/stops.css")
@StyleSheet("context://css/private.css")
public abstract class PrivateLayout extends Div implements RouterLayout, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient People people;
    private final transient CurrentActor current;
    private final El content;

    /** @param css class of the element that takes the view */
    protected PrivateLayout(People people, CurrentActor current, String css) {
        this.people = people;
        this.current = current;
        this.content = el("div", css);
        addClassNames("private");
    }

    /** Draws what stands around the view, for the section that was entered. */
    protected abstract void draw(String path);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        event.getUI().setLocale(language());
        draw(event.getLocation().getPath());
    }

    /** Vaadin speaks English by itself where the connection is lost. */
    @Override
    protected final void onAttach(AttachEvent attached) {
        attached.getUI()
                .getPage()
                .executeJs(
                        "Object.assign(window.Vaadin.connectionIndicator ?? {},"
                                + " {onlineText: $0, offlineText: $1, reconnectingText: $2})",
                        t("private.online"),
                        t("private.offline"),
                        t("private.reconnecting"));
    }

    private Locale language() {
        var actor = current.get();
        return actor.person().map(id -> people.get(actor, id).language()).orElse(Locale.FRENCH);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.removeAll();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement view) {
        content.removeAll();
    }

    /** What takes the view. */
    protected final El content() {
        return content;
    }

    protected final CurrentActor current() {
        return current;
    }

    protected final String t(String key, Object... parameters) {
        return getTranslation(key, parameters);
    }

    protected final El skipLink() {
        return link("#contenu", "skip-link", t("site.skip"));
    }

    /** An entry of the navigation. */
    protected final El entry(String path, String address, String sign, String label, int waiting) {
        var current = path.equals(address) || path.startsWith(address + "/");
        var count = waiting == 0
                ? null
                : El.text("span", "office__count", String.valueOf(waiting)).with(El.hidden(" " + t("private.waiting")));
        return el("li", "")
                .with(link("/" + address, "", icon(sign))
                        .say(label)
                        .with(count)
                        .attrIf(current, "aria-current", "page"));
    }

    /** A plain form: what ends the session is the server's answer, not the live page's. */
    protected final El signOut() {
        return el(
                        "form",
                        "",
                        El.text("button", "button button--small", t("private.signout"))
                                .attr("type", "submit"))
                .attr("method", "post")
                .attr("action", "/deconnexion");
    }
}
