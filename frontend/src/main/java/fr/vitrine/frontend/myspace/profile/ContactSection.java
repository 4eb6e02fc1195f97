package fr.vitrine.frontend.myspace.profile;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.review.ProfileForm.LinkForm;
import fr.vitrine.directory.review.ProfileForm.Text;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.SignButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** How the structure is reached: telephone, mail, site, and its pages elsewhere. */
final class ContactSection {

    private final FormParts parts;
    private final El list = el("div", "stack");

    private ContactSection(FormParts parts) {
        this.parts = parts;
    }

    static El of(FormParts parts) {
        var contact = new ContactSection(parts);
        contact.draw();
        var phone = parts.line(Text.PHONE);
        phone.getElement().setProperty("inputMode", "tel");
        var email = parts.line(Text.EMAIL);
        email.getElement().setProperty("inputMode", "email");
        var website = parts.line(Text.WEBSITE);
        website.getElement().setProperty("inputMode", "url");
        website.setPlaceholder("https://");
        var links = el("fieldset", "fieldset stack")
                .with(
                        text("legend", "", parts.t("profile.links")),
                        contact.list,
                        el(
                                "div",
                                "form-actions",
                                parts.small(
                                        "profile.links.add",
                                        "plus",
                                        () -> contact.change(now -> {
                                            now.add(new LinkForm("", ""));
                                            return now;
                                        }))));
        return parts.section(Section.CONTACT, parts.row(phone, email), website, links);
    }

    private void change(UnaryOperator<List<LinkForm>> edit) {
        parts.editing().change(form -> form.withLinks(edit.apply(new ArrayList<>(form.links()))));
        draw();
    }

    private void draw() {
        list.removeAll();
        parts.problems().forget("links[");
        var links = parts.editing().form().links();
        for (var n = 0; n < links.size(); n++) {
            list.with(row(n, links.get(n)));
        }
    }

    private El row(int n, LinkForm link) {
        var url = new TextField();
        url.setValue(link.url());
        url.setPlaceholder("https://");
        parts.watch(url, "links[" + n + "]", "profile.links.url", typed -> set(n, typed));
        var remove = SignButton.of(
                "trash-2",
                parts.t("profile.links.remove", n + 1),
                () -> change(now -> {
                    now.remove(n);
                    return now;
                }));
        return el("div", "line", url, remove);
    }

    /** What kind of page it is the address tells. */
    private void set(int n, String url) {
        parts.editing().change(form -> {
            var links = new ArrayList<>(form.links());
            links.set(n, new LinkForm("", url));
            return form.withLinks(links);
        });
    }
}
