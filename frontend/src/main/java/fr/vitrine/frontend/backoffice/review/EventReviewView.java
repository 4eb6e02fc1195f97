package fr.vitrine.frontend.backoffice.review;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.accounts.People;
import fr.vitrine.events.review.EventProposal;
import fr.vitrine.events.review.EventProposal.Kind;
import fr.vitrine.events.review.EventProposalId;
import fr.vitrine.events.review.EventReviews;
import fr.vitrine.events.review.EventReviews.DecideResult;
import fr.vitrine.events.review.EventReviews.Review;
import fr.vitrine.events.review.EventReviews.ReviewedChange;
import fr.vitrine.events.review.EventReviews.TakeResult;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.eventdesk.EventDraftPictures;
import fr.vitrine.frontend.eventdesk.EventTexts;
import fr.vitrine.frontend.publicsite.agenda.EventPreviews;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** A new event as the public would see it, or a change of one field by field, and what to do with it. */
@Route(value = "gestion/relecture/evenements/:proposition([0-9]{1,18})", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class EventReviewView extends ReviewRoom implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String QUEUE = "gestion/relecture/evenements";

    private final transient EventReviews reviews;
    private final transient ChangeParts changes;
    private final transient EventTexts texts;
    private final transient EventPreviews previews;
    private final transient Verdict verdict = new Verdict(this::t);

    EventReviewView(
            CurrentActor current,
            EventReviews reviews,
            ChangeParts changes,
            EventTexts texts,
            EventPreviews previews,
            People people) {
        super(current, people);
        this.reviews = reviews;
        this.changes = changes;
        this.texts = texts;
        this.previews = previews;
        addClassNames("stack", "review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            open(new EventProposalId(
                    event.getRouteParameters().getLong("proposition").orElse(0L)));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void open(EventProposalId id) {
        removeAll();
        verdict.begin();
        switch (reviews.take(actor(), id)) {
            case TakeResult.Taken(var review) -> draw(review);
            case TakeResult.HeldBy(var review, var hold) -> {
                head(review);
                add(held(hold.by()));
            }
            case TakeResult.Over(var review) -> over(review);
        }
    }

    private void head(Review review) {
        var proposal = review.proposal();
        var person = proposal.submittedBy();
        var by = person == null ? t("eventdesk.review.import") : nameOf(person);
        add(
                link("/" + QUEUE, "link-more", t("review.back")),
                el("div", "view-head", text("h1", "", review.event().details().title()))
                        .with(link("/gestion/evenements/" + review.event().id(), "button", t("eventdesk.review.edit"))),
                text(
                        "p",
                        "muted",
                        t(
                                "eventdesk.review.from",
                                t("eventdesk.review.kind."
                                        + proposal.kind().name().toLowerCase(Locale.ROOT)),
                                by,
                                Moments.minute(proposal.submittedAt(), locale()))));
        if (proposal.comment() != null) {
            add(text("blockquote", "", proposal.comment()));
        }
    }

    private void draw(Review review) {
        head(review);
        var proposal = review.proposal();
        if (proposal.kind() == Kind.NEW) {
            add(preview(review));
        } else {
            add(el("ol", "review__changes")
                    .withAll(review.changes().stream()
                            .map(change -> change(review.event().id(), change))
                            .toList()));
            if (review.changes().isEmpty()) {
                add(text("p", "", t("review.nothing")));
            }
        }
        add(verdict.message(), buttons(proposal));
    }

    private El preview(Review review) {
        return el("section", "event-preview")
                .attr("aria-label", t("profile.preview"))
                .with(
                        text("p", "muted small", t("profile.preview.title")),
                        el(
                                        "div",
                                        "preview__frame",
                                        el("div", "preview__page site")
                                                .attr("inert", "")
                                                .with(previews.of(
                                                        review.event(),
                                                        review.event().details(),
                                                        locale(),
                                                        sha256 -> EventDraftPictures.address(
                                                                review.event().id(), sha256))))
                                .attr("tabindex", "0"));
    }

    private El change(EventId event, ReviewedChange reviewed) {
        var change = reviewed.change();
        var title = texts.title(change.field(), locale());
        var box = verdict.box(change.key(), t("review.accept.field", title));
        return el("li", "panel stack change")
                .with(
                        el("div", "view-head", text("h2", "", title), box),
                        changes.difference(change, event, locale()),
                        reviewed.conflict()
                                ? el("div", "hint hint--error").with(text("p", "", t("review.conflict")))
                                : null);
    }

    private El buttons(EventProposal proposal) {
        var isNew = proposal.kind() == Kind.NEW;
        var all = new Button(
                t(isNew ? "eventdesk.wish.publish" : "review.accept.all"),
                _ -> decided(proposal.id(), reviews.acceptAll(actor(), proposal.id(), proposal.revision())));
        all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var some = new Button(
                t("review.accept.some"),
                _ -> decided(
                        proposal.id(),
                        reviews.decide(
                                actor(), proposal.id(), proposal.revision(), verdict.accepted(), verdict.typed())));
        some.setVisible(verdict.hasSeveral());
        var back = new Button(
                t("review.sendback"),
                _ -> decided(
                        proposal.id(), reviews.sendBack(actor(), proposal.id(), proposal.revision(), verdict.typed())));
        var release = new Button(t("review.release"), _ -> {
            reviews.release(actor(), proposal.id());
            leave();
        });
        release.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return el("div", "view-head__actions review__bar", all, some, back, release);
    }

    private void decided(EventProposalId id, DecideResult result) {
        switch (result) {
            case DecideResult.Decided(var proposal, var _) -> {
                Notification.show(t("review.done." + proposal.state().name().toLowerCase(Locale.ROOT)));
                leave();
            }
            case DecideResult.HeldBy(var hold) -> Notification.show(t("review.held", nameOf(hold.by())));
            case DecideResult.Stale _ -> {
                Notification.show(t("review.stale"));
                open(id);
            }
            case DecideResult.MessageMissing() -> verdict.miss();
        }
    }

    private void over(Review review) {
        head(review);
        var proposal = review.proposal();
        tell(proposal.state(), proposal.decision());
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(QUEUE));
    }

    @Override
    public String getPageTitle() {
        return t("eventdesk.review");
    }
}
