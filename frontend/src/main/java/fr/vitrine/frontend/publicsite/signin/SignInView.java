package fr.vitrine.frontend.publicsite.signin;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.oidc.OidcSettings;
import fr.vitrine.frontend.publicsite.KnownParameters;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Where people ask for a link to sign in with, or give their password. */
@Route(value = "connexion", layout = SiteLayout.class)
@KnownParameters({"etat", "vers", "moyen"})
class SignInView extends PublicView {

    private static final long serialVersionUID = 1L;
    private static final Set<String> GOOD = Set.of("envoye", "sorti", "efface");
    private static final Set<String> BAD =
            Set.of("adresse", "refuse", "perime", "trop", "cle", "agent", "agent-adresse");

    private final transient Optional<String> provider;

    SignInView(ObjectProvider<OidcSettings> oidc) {
        provider = oidc.stream().map(OidcSettings::name).findFirst();
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        describe(PageHead.PLAIN.unlisted());
        setPageTitle(t("signin.title"));
        var state = first(address, "etat");
        var target = first(address, "vers");
        var byPassword = "mot-de-passe".equals(first(address, "moyen"));
        add(el("div", "page signin")
                .with(
                        text("h1", "", t("signin.title")),
                        message(state),
                        "envoye".equals(state) ? again(target) : byPassword ? password(target) : mail(target),
                        provider.filter(_ -> !"envoye".equals(state))
                                .map(name -> agents(name, target))
                                .orElse(null),
                        text("p", "muted small", t("signin.new"))));
    }

    private @Nullable El message(@Nullable String state) {
        if (state != null && GOOD.contains(state)) {
            return hint("hint hint--calm", "mail-check", "signin.state." + state)
                    .attr("role", "status");
        }
        return state != null && BAD.contains(state)
                ? hint("hint hint--error", "circle-alert", "signin.state." + state)
                        .attr("role", "alert")
                : null;
    }

    private El hint(String css, String sign, String key) {
        return el("div", css, icon(sign))
                .with(el("div", "hint__body", text("p", "hint__title", t(key + ".title")), text("p", "", t(key))));
    }

    private El mail(@Nullable String target) {
        return el("div", "signin__ways")
                .with(
                        form("/connexion/lien", target)
                                .with(
                                        field("adresse", "email", "signin.mail", "email"),
                                        text("p", "field__hint", t("signin.mail.hint")),
                                        button("signin.send")),
                        link(way("moyen=mot-de-passe", target), "link-more", t("signin.password.instead")),
                        passkey(target));
    }

    private El password(@Nullable String target) {
        return el("div", "signin__ways")
                .with(
                        form("/connexion/mot-de-passe", target)
                                .with(
                                        field("adresse", "email", "signin.mail", "username"),
                                        field("mot-de-passe", "password", "signin.password", "current-password"),
                                        button("signin.enter")),
                        link(way("", target), "link-more", t("signin.mail.instead")));
    }

    /** Shown by a script, where the browser can do it ({@code passkey.ts}). */
    private El passkey(@Nullable String target) {
        return form("/connexion/cle", target)
                .attr("class", "signin__form signin__key")
                .attr("data-passkey", "/connexion/cle/question")
                .flag("hidden", true)
                .with(
                        hidden("reponse", ""),
                        el("button", "button", icon("key-round"))
                                .say(t("signin.key"))
                                .attr("type", "submit"),
                        text("p", "field__hint", t("signin.key.hint")),
                        text("p", "hint hint--error", t("signin.key.refused"))
                                .attr("role", "alert")
                                .flag("hidden", true));
    }

    /** Loaded as a page of its own: it leads to another site. */
    private El agents(String name, @Nullable String target) {
        var address = "/connexion/agent" + (target == null ? "" : "?vers=" + Links.encode(target));
        return el("section", "signin__agents")
                .with(
                        text("h2", "", t("signin.agents")),
                        el("p", "")
                                .with(link(address, "button", t("signin.agents.with", name))
                                        .attr("data-turbo", "false")
                                        .flag("router-ignore", true)));
    }

    private El again(@Nullable String target) {
        return el("p", "", link(way("", target), "link-more", t("signin.again")));
    }

    private String way(String query, @Nullable String target) {
        var vers = target == null ? "" : "vers=" + Links.encode(target);
        var separator = query.isEmpty() || vers.isEmpty() ? "" : "&";
        var parameters = query + separator + vers;
        return links().localized("/connexion" + (parameters.isEmpty() ? "" : "?" + parameters));
    }

    private El form(String action, @Nullable String target) {
        return el("form", "signin__form")
                .attr("method", "post")
                .attr("action", action)
                .with(target == null ? null : hidden("vers", target), hidden(Links.LANGUAGE, locale().getLanguage()));
    }

    static El hidden(String name, String value) {
        return el("input", "").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    private El field(String name, String type, String key, String autocomplete) {
        return el("p", "field")
                .with(
                        text("label", "", t(key)).attr("for", name),
                        el("input", "input")
                                .id(name)
                                .attr("name", name)
                                .attr("type", type)
                                .attr("autocomplete", autocomplete)
                                .attr("required", ""));
    }

    private El button(String key) {
        return text("button", "button button--primary", t(key)).attr("type", "submit");
    }

    private static @Nullable String first(BeforeEnterEvent address, String name) {
        return values(address, name).stream().findFirst().orElse(null);
    }
}
