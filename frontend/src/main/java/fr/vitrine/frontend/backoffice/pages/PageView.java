package fr.vitrine.frontend.backoffice.pages;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.accounts.People;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.publicsite.pages.TextPagePreviews;
import fr.vitrine.frontend.publicsite.pages.TextPages;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.MarkdownToolbar;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.Slug;
import fr.vitrine.territory.site.PageText;
import fr.vitrine.territory.site.PageVersion;
import fr.vitrine.territory.site.SavePageResult;
import fr.vitrine.territory.site.SitePages;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** One page of text in one language: what it says, what it looks like, what it said before. */
@Route(value = "gestion/pages/:slug([a-z0-9-]{1,80})/:language(fr|en)", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class PageView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SitePages pages;
    private final transient TextPages texts;
    private final transient TextPagePreviews previews;
    private final transient People people;
    private final TextField title = new TextField();
    private final TextArea summary = new TextArea();
    private final TextArea body = new TextArea();
    private final El alert = el("div", "").attr("role", "alert");
    private final El preview = el("div", "preview__page site").attr("inert", "");
    private final El versions = el("div", "");
    private transient Slug slug = new Slug("page");
    private String language = "fr";
    private int version;

    PageView(CurrentActor current, SitePages pages, TextPages texts, TextPagePreviews previews, People people) {
        super(current);
        this.pages = pages;
        this.texts = texts;
        this.previews = previews;
        this.people = people;
        addClassNames("stack");
        title.setMaxLength(PageText.MAX_TITLE);
        summary.setMaxLength(PageText.MAX_SUMMARY);
        body.setMaxLength(PageText.MAX_BODY);
        for (var area : List.of(summary, body)) {
            area.setValueChangeMode(ValueChangeMode.LAZY);
            area.addValueChangeListener(_ -> show());
            area.setWidthFull();
        }
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(_ -> show());
        title.setWidthFull();
        body.setMinRows(14);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("slug").flatMap(Slug::parse).orElseThrow(NotFoundException::new);
        language = event.getRouteParameters().get("language").orElseThrow();
        var known = SitePages.OWN.contains(slug.value())
                || pages.listAdded(actor()).stream()
                        .anyMatch(page -> page.slug().equals(slug));
        if (!known) {
            throw new NotFoundException();
        }
        draw();
    }

    private void draw() {
        removeAll();
        alert.removeAll();
        title.setLabel(t("sitepages.title"));
        summary.setLabel(t("sitepages.summary"));
        body.setLabel(t("sitepages.body"));
        body.setHelperText(t("sitepages.placeholders", placeholders()));
        for (var field : List.of(title, summary, body)) {
            field.getElement().setAttribute("lang", language);
        }
        take(texts.text(slug.value(), language));
        add(
                link("/gestion/pages", "link-more", t("office.section.pages")),
                text(
                        "h1",
                        "",
                        t(
                                "sitepages.heading." + language,
                                texts.text(slug.value(), locale().getLanguage()).title())),
                el("div", "sitepages__desk")
                        .with(
                                el("section", "panel stack", title, summary)
                                        .with(
                                                el("div", "markdown", MarkdownToolbar.of(body, this::t), body),
                                                alert,
                                                actions()),
                                el("section", "preview")
                                        .attr("aria-label", t("sitepages.preview"))
                                        .with(el("div", "preview__frame", preview)
                                                .attr("tabindex", "0"))),
                versions);
        drawVersions();
        show();
    }

    private El actions() {
        var save = new Button(t("sitepages.save"), _ -> save(written()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var address = SitePages.OWN.contains(slug.value()) ? "/" + slug : "/pages/" + slug;
        return el("div", "view-head__actions", save)
                .with(link(address + (language.equals("en") ? "?lang=en" : ""), "button", t("sitepages.see"))
                        .attr("router-ignore", ""));
    }

    private String placeholders() {
        return texts.placeholders().keySet().stream()
                .map(name -> "{" + name + "}")
                .collect(Collectors.joining(", "));
    }

    private void take(PageText text) {
        title.setValue(text.title());
        summary.setValue(text.summary());
        body.setValue(text.body());
    }

    private PageText written() {
        return new PageText(title.getValue(), summary.getValue(), body.getValue());
    }

    private void show() {
        preview.removeAll();
        preview.attr("lang", language);
        preview.with(previews.of(written(), Locale.of(language)));
    }

    private void save(PageText text) {
        alert.removeAll();
        switch (pages.save(actor(), slug, language, version, text)) {
            case SavePageResult.Saved _ -> {
                Notification.show(t("sitepages.saved"));
                draw();
            }
            case SavePageResult.Conflict _ -> {
                alert.add(text("p", "sitepages__refusal", t("sitepages.conflict")));
                drawVersions();
            }
            case SavePageResult.Invalid(var problems) ->
                problems.stream()
                        .sorted()
                        .forEach(problem -> alert.add(text(
                                "p",
                                "sitepages__refusal",
                                t("sitepages.problem."
                                        + problem.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')))));
        }
    }

    /** From now on a save follows the last of these. */
    private void drawVersions() {
        var history = pages.history(actor(), slug.value(), language);
        version = history.isEmpty() ? 0 : history.getFirst().number();
        versions.removeAll();
        if (history.isEmpty()) {
            return;
        }
        var names = people.names(
                actor(),
                history.stream().map(PageVersion::by).filter(Objects::nonNull).collect(Collectors.toSet()));
        var lines = el("ol", "sitepages__versions");
        history.forEach(entry -> lines.with(line(entry, names)));
        if (SitePages.OWN.contains(slug.value())) {
            lines.with(el("li", "")
                    .with(
                            text("span", "", t("sitepages.original")),
                            restore(t("sitepages.original"), TextPages.original(slug.value(), language))));
        }
        versions.add(el("section", "panel stack")
                .with(text("h2", "", t("sitepages.history")), text("p", "muted", t("sitepages.history.about")), lines));
    }

    private El line(PageVersion entry, Map<PersonId, String> names) {
        var by = entry.by();
        var who = by == null ? "" : " — " + names.getOrDefault(by, t("history.gone"));
        var label = t("sitepages.version", entry.number(), Moments.minute(entry.at(), locale())) + who;
        return el("li", "").with(text("span", "", label), restore(label, entry.text()));
    }

    /** Puts it into the fields; it is published by saving, as what is typed. */
    private Button restore(String label, PageText text) {
        var button = new Button(t("sitepages.restore"), _ -> {
            take(text);
            show();
            title.focus();
            Notification.show(t("sitepages.restored"));
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(t("sitepages.restore") + " : " + label);
        return button;
    }

    @Override
    public String getPageTitle() {
        return t("office.section.pages");
    }
}
