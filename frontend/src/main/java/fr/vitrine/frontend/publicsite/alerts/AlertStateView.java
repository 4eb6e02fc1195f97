package fr.vitrine.frontend.publicsite.alerts;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.publicsite.KnownParameters;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import java.util.Arrays;

/** Says what has become of an alert. */
@Route(value = AlertStateView.ADDRESS, layout = SiteLayout.class)
@KnownParameters(AlertStateView.STATE)
class AlertStateView extends PublicView {

    static final String ADDRESS = "alertes/suite";
    static final String STATE = "etat";

    private static final long serialVersionUID = 1L;

    /** Each with a title and a text. */
    enum State {
        ASKED("demandee", "mail-check"),
        ACTIVE("active", "bell"),
        STOPPED("arretee", "circle-check"),
        FULL("complet", "info");

        private final String code;
        private final String sign;

        State(String code, String sign) {
            this.code = code;
            this.sign = sign;
        }

        String address() {
            return "/" + ADDRESS + "?" + STATE + "=" + code;
        }
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var codes = values(address, STATE);
        var state = Arrays.stream(State.values())
                .filter(known -> codes.contains(known.code))
                .findFirst()
                .orElse(State.ASKED);
        describe(PageHead.PLAIN.unlisted());
        setPageTitle(t("alert." + state.code + ".title"));
        add(el("div", "page")
                .with(el("div", "state-page hue-green")
                        .with(
                                el("span", "tile", icon(state.sign)),
                                text("h1", "", t("alert." + state.code + ".title")),
                                text("p", "lede", t("alert." + state.code + ".text")),
                                el("p", "state-page__actions").with(link(links().home(), "button", t("error.back"))))));
    }
}
