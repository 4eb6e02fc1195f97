package fr.vitrine.frontend.eventdesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vitrine.directory.review.ProfileDrafts.Origin;
import fr.vitrine.directory.review.Proposals;
import fr.vitrine.events.Event;
import fr.vitrine.events.Publication;
import fr.vitrine.events.review.EventChange;
import fr.vitrine.events.review.EventProposals.Submission;
import fr.vitrine.frontend.eventdesk.SubmitBar.Wish;
import fr.vitrine.frontend.form.ConflictDialog;
import fr.vitrine.frontend.form.ConflictDialog.Choice;
import fr.vitrine.frontend.form.ProblemSummary;
import fr.vitrine.frontend.form.Problems;
import fr.vitrine.frontend.form.UnsentText;
import fr.vitrine.frontend.myspace.Notices;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An event as one long form, and beside it what the public would see: for its organiser's people and for staff. */
public final class EventEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final transient EventDesk desk;
    private final transient Supplier<Actor> actor;
    private final Locale locale;
    private final transient EventId id;
    private final transient Consumer<El> tools;
    private String title = "";

    /**
     * Refuses whoever may not edit it, as {@link fr.vitrine.events.Events#get} does.
     *
     * @param tools adds what else there is to do, to the head of the page
     */
    public EventEditor(EventDesk desk, Supplier<Actor> actor, Locale locale, EventId id, Consumer<El> tools) {
        this.desk = desk;
        this.actor = actor;
        this.locale = locale;
        this.id = id;
        this.tools = tools;
        addClassName("event-editor");
        open();
    }

    public String title() {
        return title;
    }

    private void open() {
        var editing = EventEditing.open(desk, actor, desk.texts().in(locale), id);
        title = editing.event().details().title();
        var parts = new EventParts(editing, new Problems(editing.words()));
        var summary = new ProblemSummary(parts);
        editing.onChange(() -> parts.problems().show(editing.check().problems()));
        removeAll();
        removeClassName("profile--preview");
        add(head(editing), el("div", "notes").withAll(EventStanding.of(editing, this::open)), sectionLinks(editing));
        var form = el("div", "profile__form")
                .with(summary.box())
                .with(
                        EventSections.title(parts),
                        ScheduleSection.of(parts),
                        TimesSection.of(parts),
                        EventPlaceSection.of(parts),
                        EventSections.organisers(parts),
                        EventSections.description(parts),
                        EventPicturesSection.of(parts),
                        EventSections.topics(parts),
                        EventSections.terms(parts),
                        EventSections.contact(parts),
                        EventSections.status(parts),
                        SubmitBar.of(editing, wish -> wanted(wish, parts, summary)));
        add(el("div", "profile__cols").with(form, EventPreviewPane.of(editing)));
        UnsentText.watch(
                form, actor.get().requirePerson() + "-event-" + id, () -> Notices.say(editing.t("profile.restored")));
        getElement()
                .executeJs("const to = location.hash && document.getElementById(location.hash.slice(1));"
                        + " if (to) setTimeout(() => to.scrollIntoView(), 300)");
    }

    private El head(EventEditing editing) {
        var event = editing.event();
        var actions = el("div", "view-head__actions");
        tools.accept(actions);
        if (editing.isPublished()) {
            actions.with(link(new Links(locale).event(event.slug()), "button button--small", icon("eye"))
                    .say(editing.t("office.event.see"))
                    .flag("router-ignore", true));
        }
        actions.with(el("div", "view-head__actions profile__tabs", tab(editing, false), tab(editing, true)));
        return el("div", "view-head")
                .with(
                        el("div", "")
                                .with(text("h1", "", title)
                                        .say(" ")
                                        .with(EventBadge.of(event.publication(), key -> editing.t(key))))
                                .with(origin(editing)),
                        actions);
    }

    private static @Nullable El origin(EventEditing editing) {
        return editing.origin() == Origin.PROFILE
                ? null
                : text(
                        "p",
                        "muted",
                        editing.t(
                                editing.origin() == Origin.DRAFT ? "profile.origin.draft" : "profile.origin.proposal"));
    }

    /** On a telephone the form and what the public would see take turns. */
    private El tab(EventEditing editing, boolean preview) {
        var button = el("button", "button button--small", icon(preview ? "eye" : "pencil"))
                .say(editing.t(preview ? "profile.tab.preview" : "profile.tab.edit"))
                .attr("type", "button");
        button.getElement().addEventListener("click", _ -> setClassName("profile--preview", preview));
        return button;
    }

    private static El sectionLinks(EventEditing editing) {
        return el(
                        "nav",
                        "profile__nav",
                        el("ul", "")
                                .withAll(Arrays.stream(EventSection.values())
                                        .map(section -> el(
                                                "li",
                                                "",
                                                link("#" + section.anchor(), "chip", editing.t(section.textKey()))
                                                        .flag("router-ignore", true)))
                                        .toList()))
                .attr("aria-label", editing.t("eventdesk.nav"));
    }

    private void wanted(Wish wish, EventParts parts, ProblemSummary summary) {
        var editing = parts.editing();
        if (wish == Wish.DISCARD) {
            editing.discard();
            open();
            return;
        }
        var problems = editing.check().problems();
        parts.problems().showEverything();
        parts.problems().show(problems);
        summary.show(problems, true);
        if (!problems.isEmpty()) {
            return;
        }
        if (wish == Wish.PROPOSE || wish == Wish.SEND) {
            comment(editing, comment -> submit(wish, parts, summary, comment));
        } else {
            submit(wish, parts, summary, "");
        }
    }

    private static void comment(EventEditing editing, Consumer<String> done) {
        var comment = new TextArea(editing.t("profile.publish.comment"));
        comment.setMaxLength(Proposals.MAX_COMMENT);
        comment.setWidthFull();
        var dialog = new Dialog(el("div", "stack", text("p", "", editing.t("eventdesk.send.text")), comment));
        dialog.setHeaderTitle(editing.t("eventdesk.wish.send"));
        dialog.setWidth("min(34rem, 94vw)");
        var send = new Button(editing.t("profile.publish.send"), _ -> {
            dialog.close();
            done.accept(comment.getValue());
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        dialog.getFooter().add(new Button(editing.t("members.cancel"), _ -> dialog.close()), send);
        dialog.open();
    }

    private void submit(Wish wish, EventParts parts, ProblemSummary summary, String comment) {
        var editing = parts.editing();
        switch (desk.proposals().submit(actor.get(), id, editing.baseVersion(), editing.form(), comment)) {
            case Submission.Live _ -> then(wish, comment, "eventdesk.done.saved");
            case Submission.Unchanged _ -> then(wish, comment, "eventdesk.outlook.nothing");
            case Submission.Waiting waiting ->
                done(editing, waiting.live().isEmpty() ? "eventdesk.done.waiting" : "eventdesk.done.both");
            case Submission.Invalid(var problems) -> {
                parts.problems().show(problems);
                summary.show(problems, true);
            }
            case Submission.Conflict(var current, var conflicts) ->
                ConflictDialog.open(
                        editing.words(),
                        conflicts.stream()
                                .map(change -> choice(current, change))
                                .toList(),
                        mine -> {
                            editing.rebase(mine);
                            open();
                        });
        }
    }

    private Choice choice(Event current, EventChange change) {
        var texts = desk.changes();
        return new Choice(
                change.key(),
                texts.title(change.field(), locale),
                texts.after(change, locale),
                texts.text(change.field(), current.details(), locale));
    }

    private void then(Wish wish, String comment, String otherwise) {
        var words = desk.texts().in(locale);
        switch (wish) {
            case PUBLISH -> {
                desk.events().setPublication(actor.get(), id, Publication.PUBLISHED);
                Notices.say(words.t("eventdesk.done.published"));
            }
            case PROPOSE -> {
                desk.proposals().propose(actor.get(), id, comment);
                Notices.say(words.t("eventdesk.done.proposed"));
            }
            case SAVE, SEND, DISCARD -> Notices.say(words.t(otherwise));
        }
        open();
        getElement().executeJs("window.scrollTo({top: 0})");
    }

    private void done(EventEditing editing, String key) {
        Notices.say(editing.t(key));
        open();
        getElement().executeJs("window.scrollTo({top: 0})");
    }
}
