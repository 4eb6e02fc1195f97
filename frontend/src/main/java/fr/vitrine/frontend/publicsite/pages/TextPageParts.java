package fr.vitrine.frontend.publicsite.pages;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.pages.TextPage.Section;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.Prose;
import java.util.List;
import java.util.Locale;

/** A page of text, drawn. */
final class TextPageParts {

    private TextPageParts() {}

    static List<El> of(TextPage page, Locale locale) {
        var head = el("div", "page-head")
                .with(
                        PageParts.breadcrumb(new Links(locale), locale, List.of(), page.title()),
                        text("h1", "", page.title()),
                        page.summary().isEmpty() ? null : text("p", "lede", page.summary()));
        var prose = el("div", "prose", Prose.of("prose", page.introduction()))
                .withAll(page.sections().stream().map(TextPageParts::section).toList());
        var article = page.sections().isEmpty()
                ? el("div", "page article article--plain", prose)
                : el("div", "page article").with(contents(page, locale), prose);
        return List.of(el("div", "wash", head), article);
    }

    private static El contents(TextPage page, Locale locale) {
        var entries = page.sections().stream()
                .map(section -> el("li", "", link("#" + section.id(), "", section.heading())))
                .toList();
        return el(
                        "nav",
                        "toc",
                        text("h2", "", I18NProvider.translate(locale, "page.contents"))
                                .id("sommaire"))
                .attr("aria-labelledby", "sommaire")
                .with(el("ol", "toc__list").withAll(entries));
    }

    private static El section(Section section) {
        return el("section", "prose", text("h2", "", section.heading()).id(section.id()))
                .attr("aria-labelledby", section.id())
                .with(Prose.of("prose", section.markdown()));
    }
}
