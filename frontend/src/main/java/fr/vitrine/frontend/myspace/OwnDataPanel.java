package fr.vitrine.frontend.myspace;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.accounts.Account;
import fr.vitrine.accounts.Erasure;
import fr.vitrine.accounts.PersonalData;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import java.util.function.Supplier;

/** What the site keeps about a person, to take along or to have erased. */
final class OwnDataPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient SpaceWords words;
    private final transient PersonalData data;
    private final transient Supplier<Actor> actor;
    private final transient Account account;
    private final transient OwnNames names;
    private final El answer = el("div", "").attr("role", "alert");

    OwnDataPanel(SpaceWords words, PersonalData data, Supplier<Actor> actor, Account account, OwnNames names) {
        this.words = words;
        this.data = data;
        this.actor = actor;
        this.account = account;
        this.names = names;
        addClassNames("panel", "stack");
        getElement().setAttribute("aria-labelledby", "own-data");
        var erase = new Button(words.t("owndata.erase"), _ -> ask());
        erase.addThemeVariants(ButtonVariant.LUMO_ERROR);
        add(
                text("h2", "", words.t("owndata.title")).id("own-data"),
                text("p", "", words.t("owndata.export.about")),
                el("p", "")
                        .with(link(OwnDataController.ADDRESS, "button", icon("download"))
                                .say(words.t("owndata.export"))
                                .flag("router-ignore", true)
                                .attr("download", "")),
                text("p", "", words.t("owndata.erase.about")),
                answer,
                el("div", "form-actions", erase));
    }

    private void ask() {
        var address = account.email().value();
        var typed = new TextField(words.t("owndata.erase.type"));
        typed.setHelperText(address);
        typed.setManualValidation(true);
        typed.setWidthFull();
        typed.getElement().setAttribute("autocomplete", "off");
        var dialog = new Dialog(words.t("owndata.erase"));
        var erase = new Button(words.t("owndata.erase.now"), _ -> {
            if (typed.getValue().strip().equalsIgnoreCase(address)) {
                dialog.close();
                erase();
            } else {
                typed.setErrorMessage(words.t("owndata.erase.other"));
                typed.setInvalid(true);
                typed.focus();
            }
        });
        erase.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        dialog.add(
                text("p", "", words.t("owndata.erase.gone")),
                text("p", "", words.t("owndata.erase.volunteer")),
                text("p", "", words.t("owndata.erase.stays")),
                typed);
        dialog.getFooter().add(new Button(words.t("members.cancel"), _ -> dialog.close()), erase);
        dialog.setWidth("36rem");
        dialog.open();
    }

    /** The session ends with the page that is loaded next: nobody has it any more. */
    private void erase() {
        answer.removeAll();
        switch (data.erase(actor.get(), account.id())) {
            case Erasure.Done() -> getUI().ifPresent(ui -> ui.getPage().setLocation("/connexion?etat=efface"));
            case Erasure.LastAdministrator() -> refuse(words.t("owndata.last-administrator"));
            case Erasure.SecondFactorMissing() -> {
                refuse(words.t("owndata.second-factor"));
                answer.add(link("/connexion/second-facteur?vers=/mon-espace/compte", "", words.t("factor.title")));
            }
            case Erasure.LastOwner(var structures, var partners) -> {
                structures.forEach(
                        structure -> handOver(names.of(structure), "structures/" + structure + "/personnes"));
                partners.forEach(partner -> handOver(names.of(partner), "partenaires/" + partner));
            }
        }
    }

    private void handOver(String name, String path) {
        refuse(words.t("owndata.last-owner", name));
        answer.add(link("/mon-espace/" + path, "", words.t("mine.people")));
    }

    private void refuse(String why) {
        answer.add(text("p", "hint hint--error", why));
    }
}
