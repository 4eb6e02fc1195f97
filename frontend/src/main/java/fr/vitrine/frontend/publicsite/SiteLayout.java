package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.vitrine.frontend.publicsite.pages.TextPages;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.SketchedContainer;
import fr.vitrine.frontend.web.TerritoryLogo;
import fr.vitrine.territory.Territory;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands around every public page: way to the content, brand, navigation, footer. */
@AnonymousAllowed
public class SiteLayout extends SketchedContainer implements RouterLayout, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Territory territory;
    private final transient TerritoryLogo logo;
    private final transient TextPages pages;
    private final El header = el("header", "site-header");
    private final El content = el("div", "site__content");
    private final El footer = el("footer", "site-footer");
    private final El skip = el("a", "skip-link").attr("href", "#contenu");

    SiteLayout(Territory territory, TerritoryLogo logo, TextPages pages) {
        super("div");
        this.territory = territory;
        this.logo = logo;
        this.pages = pages;
        addClassName("site");
        add(skip, header, content, footer);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.removeAll();
        content.add((Component) view);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement view) {
        content.removeAll();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var locale = PublicView.languageOf(event);
        event.getUI().setLocale(locale);
        var links = new Links(locale);
        skip.setText(t(locale, "site.skip"));
        drawHeader(event.getLocation().getFirstSegment(), links, locale);
        footer.removeAll();
        footer.with(new SiteFooter(territory, pages.added(locale), links, locale).columns(), languages(event, locale));
    }

    private void drawHeader(String section, Links links, Locale locale) {
        header.removeAll();
        var navigation = new MainNavigation(section, locale, this::t);
        header.with(el("div", "site-header__inner")
                .with(
                        brand(links, locale),
                        el("nav", "main-nav", navigation.line()).attr("aria-label", t(locale, "site.nav.main")),
                        el("div", "site-header__tools").with(search(links, locale), mySpace(locale)),
                        menu(navigation, locale)));
    }

    private El brand(Links links, Locale locale) {
        return link(links.home(), "brand")
                .with(
                        logo.path()
                                .map(path -> el("img", "brand__logo")
                                        .attr("src", path)
                                        .attr("alt", logo.alternative(locale)))
                                .orElseGet(() -> el("span", "brand__mark").attr("aria-hidden", "true")),
                        el("span", "brand__text")
                                .with(
                                        text("span", "brand__name", territory.siteName()),
                                        text(
                                                "span",
                                                "brand__tagline",
                                                territory.tagline().in(locale))));
    }

    private El search(Links links, Locale locale) {
        return link(links.structures(), "icon-button")
                .attr("aria-label", t(locale, "site.search"))
                .with(icon("search"));
    }

    /** Loads a page: the private areas have a look of their own. */
    private El mySpace(Locale locale) {
        return link("/mon-espace", "my-space")
                .attr("data-turbo", "false")
                .with(icon("user-round"))
                .with(text("span", "my-space__text", t(locale, "site.myspace")));
    }

    private El menu(MainNavigation navigation, Locale locale) {
        var summary = el("summary", "", icon("menu"), icon("x")).say(t(locale, "site.menu"));
        var entries = navigation.menu().with(el("li", "menu__my-space", mySpace(locale)));
        var panel = el("nav", "menu__panel", entries).attr("aria-label", t(locale, "site.menu"));
        return el("details", "menu", summary, panel);
    }

    private El languages(BeforeEnterEvent event, Locale locale) {
        return el("div", "site-footer__end")
                .with(
                        text("p", "", t(locale, "site.footer.licence")),
                        el(
                                        "nav",
                                        "languages",
                                        el("ul", "languages__list", french(event, locale), english(event, locale)))
                                .attr("aria-label", t(locale, "site.languages")));
    }

    private static El french(BeforeEnterEvent event, Locale locale) {
        return language(event, "fr", "Français", !Links.isEnglish(locale));
    }

    private static El english(BeforeEnterEvent event, Locale locale) {
        return language(event, "en", "English", Links.isEnglish(locale));
    }

    private static El language(BeforeEnterEvent event, String code, String name, boolean current) {
        var item = current
                ? span(name).attr("aria-current", "true")
                : link(sameInLanguage(event, code), "", name).attr("hreflang", code);
        return el("li", "", item.attr("lang", code));
    }

    private static String sameInLanguage(BeforeEnterEvent event, String code) {
        var query = event.getLocation().getQueryParameters().excluding(Links.LANGUAGE);
        var address = "/" + event.getLocation().getPath()
                + (query.getQueryString().isEmpty() ? "" : "?" + query.getQueryString());
        return new Links(Locale.of(code)).localized(address);
    }

    private String t(Locale locale, String key) {
        return getTranslation(key, locale);
    }
}
