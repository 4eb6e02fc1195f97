package fr.vitrine.frontend.myspace.volunteer;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.accounts.ActionLog;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.myspace.MySpaceLayout;
import fr.vitrine.frontend.myspace.Notices;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.volunteers.profile.Profile;
import fr.vitrine.volunteers.profile.ProfileDetails;
import fr.vitrine.volunteers.profile.SaveProfileResult;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;

/** What one says of oneself as a volunteer. */
@Route(value = "mon-espace/benevolat/profil", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class VolunteerProfileView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient VolunteerDesk desk;
    private int version;

    VolunteerProfileView(CurrentActor current, VolunteerDesk desk) {
        super(current);
        this.desk = desk;
        addClassNames("stack", "account");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        var known = desk.profiles().own(actor());
        version = known.map(Profile::version).orElse(0);
        var form = new ProfileForm(desk, locale());
        form.setValue(known.map(Profile::details).orElse(ProfileDetails.NONE));
        var save = new Button(t("volunteer.save"), _ -> form.value().ifPresent(details -> save(form, details)));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                VolunteerNavigation.PROFILE.draw(this::t),
                text("h1", "", t("volunteer.profile")),
                text("p", "", t("volunteer.profile.about")),
                privacy(),
                looks(),
                form,
                el("div", "form-actions", save));
        if (version > 0) {
            add(erasing());
        }
    }

    private El privacy() {
        return el("section", "panel")
                .attr("aria-labelledby", "who-sees")
                .with(
                        text("h2", "", t("volunteer.privacy")).id("who-sees"),
                        text("p", "", t("volunteer.privacy.text")));
    }

    /** When somebody of the staff looked, and why. */
    private El looks() {
        var looks = desk.log().looksAtMe(actor());
        var section = el("section", "panel stack")
                .attr("aria-labelledby", "who-looked")
                .with(text("h2", "", t("volunteer.looks")).id("who-looked"));
        return looks.isEmpty()
                ? section.with(text("p", "muted", t("volunteer.looks.none")))
                : section.with(
                        text("p", "", t("volunteer.looks.text")),
                        el("ul", "mission-desk")
                                .withAll(looks.stream().map(this::look).toList()));
    }

    private El look(ActionLog.Look look) {
        return el("li", "mission-desk__row")
                .with(el("div", "mission-desk__text")
                        .with(
                                text("p", "", Objects.requireNonNullElse(look.reason(), "–")),
                                text("p", "muted small", Moments.inFull(look.at(), locale()))));
    }

    private void save(ProfileForm form, ProfileDetails details) {
        switch (desk.profiles().save(actor(), version, details)) {
            case SaveProfileResult.Saved _ -> {
                Notices.say(t("volunteer.saved"));
                draw();
            }
            case SaveProfileResult.Conflict(var now) -> {
                version = now.version();
                form.setValue(now.details());
                Notices.say(t("volunteer.conflict"));
            }
        }
    }

    private El erasing() {
        var erase = new Button(t("volunteer.erase"), _ -> {
            desk.profiles().forget(actor());
            Notices.say(t("volunteer.erased"));
            draw();
        });
        erase.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return el("section", "panel stack")
                .attr("aria-labelledby", "take-back")
                .with(
                        text("h2", "", t("volunteer.take-back")).id("take-back"),
                        text("p", "", t("volunteer.take-back.text")),
                        el("div", "form-actions", erase)
                                .with(link("/mon-espace/compte", "", t("volunteer.take-back.account"))));
    }

    @Override
    public String getPageTitle() {
        return t("volunteer.profile");
    }
}
