package fr.vitrine.frontend.backoffice.pages;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.publicsite.pages.TextPages;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.territory.site.PageText;
import fr.vitrine.territory.site.SavePageResult;
import fr.vitrine.territory.site.SitePages;
import fr.vitrine.territory.site.SitePages.AddedPage;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** All pages of text: those that every site has, then those that were added. */
@Route(value = "gestion/pages", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class PagesView extends PrivateView {

    private static final long serialVersionUID = 1L;

    private final transient SitePages pages;
    private final transient TextPages texts;
    private final El list = el("ul", "sitepages");

    PagesView(CurrentActor current, SitePages pages, TextPages texts) {
        super(current);
        this.pages = pages;
        this.texts = texts;
        addClassNames("stack");
        var add = new Button(t("sitepages.add"), icon("plus"), _ -> askTitle());
        add(
                el("div", "view-head")
                        .with(text("h1", "", t("office.section.pages")), el("div", "view-head__actions", add)),
                text("p", "muted", t("sitepages.about")),
                list);
        draw();
    }

    private void draw() {
        list.removeAll();
        SitePages.OWN.forEach(name -> list.add(line(name, "/" + name, null)));
        pages.listAdded(actor()).forEach(page -> list.add(line(page.slug().value(), "/pages/" + page.slug(), page)));
    }

    private El line(String name, String address, @Nullable AddedPage added) {
        var title = texts.text(name, locale().getLanguage()).title();
        var words = el("div", "")
                .with(
                        text("h2", "", title),
                        el("p", "muted small").say(address),
                        added == null || added.shown() ? null : text("span", "badge", t("sitepages.hidden")));
        var actions = el("div", "view-head__actions")
                .with(
                        edit(name, title, "fr", "sitepages.edit.french"),
                        edit(name, title, "en", "sitepages.edit.english"),
                        added == null ? null : visibility(added, title));
        return el("li", "panel sitepages__line").with(words, actions);
    }

    private El edit(String name, String title, String language, String key) {
        return link("/gestion/pages/" + name + "/" + language, "button button--small", t(key))
                .attr("aria-label", t(key) + " : " + title);
    }

    private Button visibility(AddedPage page, String title) {
        var key = page.shown() ? "sitepages.hide" : "sitepages.show";
        var button = new Button(t(key), _ -> {
            pages.show(actor(), page.slug(), !page.shown());
            draw();
        });
        button.setAriaLabel(t(key) + " : " + title);
        return button;
    }

    private void askTitle() {
        var dialog = new Dialog(t("sitepages.add"));
        var title = new TextField(t("sitepages.title"));
        title.setMaxLength(PageText.MAX_TITLE);
        title.setWidthFull();
        var add = new Button(t("sitepages.create"), _ -> add(title, dialog));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.add(text("p", "muted", t("sitepages.add.about")), title);
        dialog.getFooter().add(new Button(t("sitepages.cancel"), _ -> dialog.close()), add);
        dialog.setWidth("30rem");
        dialog.open();
        title.focus();
    }

    private void add(TextField title, Dialog dialog) {
        var page = new PageText(title.getValue(), "", t("sitepages.empty"));
        switch (pages.add(actor(), page)) {
            case SavePageResult.Saved saved -> {
                dialog.close();
                UI.getCurrent().navigate("gestion/pages/" + saved.slug() + "/fr");
                Notification.show(t("sitepages.added"));
            }
            case SavePageResult.Conflict _, SavePageResult.Invalid _ -> {
                title.setErrorMessage(t("sitepages.problem.title-missing"));
                title.setInvalid(true);
            }
        }
    }

    @Override
    public String getPageTitle() {
        return t("office.section.pages");
    }
}
