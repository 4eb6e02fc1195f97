package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.correspondence.report.ReportKind;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Pieces that most public pages have. */
public final class PageParts {

    private PageParts() {}

    /** A step of the way from the home page to here. */
    public record Crumb(String label, String href) {}

    /** What a breadcrumb shows, from the home page on; the last step's address is empty where it is the page itself. */
    public record Way(List<Crumb> steps) {}

    /** A structure, or another page, that stands in a list. */
    public record Listed(String name, String href) {}

    /**
     * The way from the home page to here.
     *
     * @param here the page's own name; empty where its heading stands right below
     */
    public static El breadcrumb(Links links, Locale locale, List<Crumb> way, String here) {
        var steps = new ArrayList<Crumb>();
        steps.add(new Crumb(I18NProvider.translate(locale, "site.home"), links.home()));
        steps.addAll(way);
        var items = new ArrayList<El>();
        steps.forEach(crumb -> items.add(el("li", "", link(crumb.href(), "", crumb.label()))));
        if (!here.isEmpty()) {
            steps.add(new Crumb(here, ""));
            items.add(el("li", "", text("span", "", here).attr("aria-current", "page")));
        }
        var breadcrumb = el("nav", "breadcrumb", el("ol", "breadcrumb__list").withAll(items))
                .attr("aria-label", I18NProvider.translate(locale, "site.breadcrumb"));
        ComponentUtil.setData(breadcrumb, Way.class, new Way(List.copyOf(steps)));
        return breadcrumb;
    }

    /** A heading with, at its right, the way to all of it. */
    public static El sectionHead(String id, String heading, String moreHref, String more) {
        var head = el("div", "section__head", text("h2", "", heading).id(id));
        return moreHref.isEmpty() ? head : head.with(moreLink(moreHref, more));
    }

    /** A file among others, that the browser fetches as it is. */
    public static El fileItem(String href, String sign, String label) {
        return el(
                "li", "", link(href, "", icon(sign)).attr("data-turbo", "false").say(label));
    }

    public static El moreLink(String href, String label) {
        return link(href, "link-more", label).with(icon("arrow-right"));
    }

    public static El section(String id, El head, El... content) {
        return el("section", "section", head).attr("aria-labelledby", id).with(content);
    }

    /** @param key of what is reported, in its address */
    public static El reportLink(Links links, Locale locale, ReportKind kind, String key) {
        return link(links.localized("/signaler/" + kind.code() + "/" + key), "", icon("flag"))
                .say(I18NProvider.translate(locale, "report.link"))
                .attr("rel", "nofollow");
    }

    /** The mark of a record that is no fact. */
    public static El exampleTag(Locale locale) {
        return text("span", "tag-example", I18NProvider.translate(locale, "site.example"));
    }

    /** A chip that leads somewhere, with how many are there. */
    /** Works where scripts run; the style sheet hides it where there is no script. */
    public static El printButton(String label) {
        return el("button", "", icon("printer"))
                .attr("type", "button")
                .flag("data-print", true)
                .say(label);
    }

    public static El countChip(String href, String label, long count) {
        return el("li", "", link(href, "chip", label + " ").with(text("span", "chip__count", Long.toString(count))));
    }
}
