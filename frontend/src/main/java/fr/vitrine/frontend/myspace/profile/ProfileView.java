package fr.vitrine.frontend.myspace.profile;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.review.Profile;
import fr.vitrine.directory.review.ProfileChange;
import fr.vitrine.directory.review.ProfileDiff;
import fr.vitrine.directory.review.Proposals.Submission;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.form.ConflictDialog;
import fr.vitrine.frontend.form.ConflictDialog.Choice;
import fr.vitrine.frontend.form.ProblemSummary;
import fr.vitrine.frontend.form.Problems;
import fr.vitrine.frontend.form.UnsentText;
import fr.vitrine.frontend.myspace.MySpaceLayout;
import fr.vitrine.frontend.myspace.Notices;
import fr.vitrine.frontend.myspace.OwnStructure;
import fr.vitrine.frontend.myspace.SpaceTexts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.StructureId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The profile of a structure as its people keep it: one long form, and beside it what the public would see. */
@Route(value = "mon-espace/structures/:id", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class ProfileView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ProfileDesk desk;
    private final transient SpaceTexts texts;
    private transient @Nullable StructureId structure;
    private String name = "";

    ProfileView(CurrentActor current, ProfileDesk desk, SpaceTexts texts) {
        super(current);
        this.desk = desk;
        this.texts = texts;
        addClassName("profile");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        structure = OwnStructure.of(event, actor()).orElse(null);
        if (structure == null) {
            event.rerouteToError(NotFoundException.class);
        } else {
            open(structure);
        }
    }

    private void open(StructureId id) {
        var editing = ProfileEditing.open(desk, this::actor, texts.in(locale()), id);
        name = editing.structure().details().name();
        var parts = new FormParts(editing, new Problems(editing.words()));
        var summary = new ProblemSummary(parts);
        editing.onChange(() -> parts.problems().show(editing.check().problems()));
        removeAll();
        removeClassName("profile--preview");
        add(head(editing), notes(editing, id), sectionLinks());
        var form = el("div", "profile__form")
                .with(summary.box())
                .with(sections(parts))
                .with(PublishBar.of(editing, () -> publish(parts, summary, id), () -> {
                    editing.discard();
                    open(id);
                }));
        add(el("div", "profile__cols").with(form, PreviewPane.of(editing)));
        UnsentText.watch(form, actor().requirePerson() + "-" + id, () -> Notices.say(t("profile.restored")));
        getElement()
                .executeJs("const to = location.hash && document.getElementById(location.hash.slice(1));"
                        + " if (to) setTimeout(() => to.scrollIntoView(), 300)");
    }

    private El head(ProfileEditing editing) {
        return el("div", "view-head")
                .with(
                        el("div", "", link("/mon-espace", "", t("members.back")), text("h1", "", name))
                                .with(origin(editing)),
                        el(
                                        "div",
                                        "view-head__actions",
                                        tab("profile.tab.edit", false),
                                        tab("profile.tab.preview", true))
                                .css("profile__tabs"));
    }

    private @Nullable El origin(ProfileEditing editing) {
        return switch (editing.origin()) {
            case PROFILE -> null;
            case PROPOSAL -> text("p", "muted", t("profile.origin.proposal"));
            case DRAFT -> text("p", "muted", t("profile.origin.draft"));
        };
    }

    /** On a telephone the form and what the public would see take turns. */
    private El tab(String key, boolean preview) {
        var button = el("button", "button button--small", icon(preview ? "eye" : "pencil"))
                .say(t(key))
                .attr("type", "button");
        button.getElement()
                .addEventListener("click", _ -> getElement().getClassList().set("profile--preview", preview));
        return button;
    }

    private El notes(ProfileEditing editing, StructureId id) {
        return el("div", "notes").withAll(Standing.of(editing, () -> open(id)));
    }

    private El sectionLinks() {
        return el(
                        "nav",
                        "profile__nav",
                        el("ul", "")
                                .withAll(Arrays.stream(Section.values())
                                        .map(section -> el(
                                                "li",
                                                "",
                                                link("#" + section.anchor(), "chip", t(section.textKey()))
                                                        .flag("router-ignore", true)))
                                        .toList()))
                .attr("aria-label", t("profile.nav"));
    }

    private static El[] sections(FormParts parts) {
        return new El[] {
            IdentitySections.identity(parts),
            IdentitySections.description(parts),
            ServicesSection.of(parts),
            PlaceSection.of(parts),
            HoursSection.of(parts),
            ContactSection.of(parts),
            IdentitySections.facts(parts),
            PicturesSection.of(parts)
        };
    }

    private void publish(FormParts parts, ProblemSummary summary, StructureId id) {
        var editing = parts.editing();
        var check = editing.check();
        parts.problems().showEverything();
        parts.problems().show(check.problems());
        summary.show(check.problems(), true);
        if (!check.problems().isEmpty()) {
            return;
        }
        if (check.changesNothing()) {
            Notices.say(t("profile.outlook.nothing"));
            return;
        }
        PublishDialog.open(editing, comment -> submit(parts, summary, id, comment));
    }

    private void submit(FormParts parts, ProblemSummary summary, StructureId id, String comment) {
        var editing = parts.editing();
        switch (desk.proposals().submit(actor(), id, editing.baseVersion(), editing.form(), comment)) {
            case Submission.Live _ -> done(id, "profile.done.live");
            case Submission.Waiting waiting ->
                done(id, waiting.live().isEmpty() ? "profile.done.waiting" : "profile.done.both");
            case Submission.Unchanged _ -> done(id, "profile.outlook.nothing");
            case Submission.Invalid(var problems) -> {
                parts.problems().show(problems);
                summary.show(problems, true);
            }
            case Submission.Conflict(var current, var conflicts) ->
                ConflictDialog.open(
                        editing.words(),
                        conflicts.stream()
                                .map(change -> choice(Profile.of(current), change))
                                .toList(),
                        mine -> {
                            editing.rebase(mine);
                            open(id);
                        });
        }
    }

    private Choice choice(Profile now, ProfileChange change) {
        var texts = desk.texts();
        return new Choice(
                change.key(),
                texts.title(change, locale()),
                texts.after(change, locale()),
                texts.text(change.field(), ProfileDiff.current(now, change), locale()));
    }

    private void done(StructureId id, String key) {
        Notices.say(t(key));
        open(id);
        getElement().executeJs("window.scrollTo({top: 0})");
    }

    @Override
    public String getPageTitle() {
        return t("profile.title", name);
    }
}
