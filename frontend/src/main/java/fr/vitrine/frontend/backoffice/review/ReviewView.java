package fr.vitrine.frontend.backoffice.review;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.accounts.People;
import fr.vitrine.directory.review.Proposal;
import fr.vitrine.directory.review.ProposalId;
import fr.vitrine.directory.review.ReviewQueue;
import fr.vitrine.directory.review.ReviewQueue.Review;
import fr.vitrine.directory.review.ReviewQueue.ReviewedChange;
import fr.vitrine.directory.review.ReviewQueue.TakeResult;
import fr.vitrine.directory.review.Reviews;
import fr.vitrine.directory.review.Reviews.DecideResult;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.StructureId;
import jakarta.annotation.security.RolesAllowed;

/** One proposal, field by field: old beside new, and what to do with each. Who opens it has it in hand for a while. */
@Route(value = "gestion/relecture/:proposition(\\d{1,18})", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class ReviewView extends ReviewRoom implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String QUEUE = "gestion/relecture";

    private final transient ReviewQueue queue;
    private final transient Reviews reviews;
    private final transient ChangeParts changes;
    private final transient Verdict verdict = new Verdict(this::t);

    ReviewView(CurrentActor current, ReviewQueue queue, Reviews reviews, ChangeParts changes, People people) {
        super(current, people);
        this.queue = queue;
        this.reviews = reviews;
        this.changes = changes;
        addClassNames("stack", "review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(new ProposalId(
                Long.parseLong(event.getRouteParameters().get("proposition").orElseThrow())));
    }

    private void open(ProposalId id) {
        removeAll();
        verdict.begin();
        switch (queue.take(actor(), id)) {
            case TakeResult.Taken taken -> draw(taken.review());
            case TakeResult.HeldBy held -> {
                head(queue.get(actor(), id));
                add(held(held.person()));
            }
            case TakeResult.Over(var proposal) -> over(queue.get(actor(), proposal.id()));
        }
    }

    private void head(Review review) {
        var name = review.structure().details().name();
        add(
                link("/" + QUEUE, "link-more", t("review.back")),
                el("div", "view-head", text("h1", "", name))
                        .with(link("/structures/" + review.structure().slug(), "", t("review.public"))
                                .attr("target", "_blank")));
        var comment = review.proposal().comment();
        if (comment != null) {
            add(text("blockquote", "", comment));
        }
    }

    private void draw(Review review) {
        head(review);
        if (review.proposal().kind() == Proposal.Kind.CLOSURE) {
            add(hint("review.closure.title", t("review.closure")));
        }
        add(el("ol", "review__changes")
                .withAll(review.changes().stream()
                        .map(change -> change(review.structure().id(), change))
                        .toList()));
        if (review.changes().isEmpty() && review.proposal().kind() == Proposal.Kind.CHANGE) {
            add(text("p", "", t("review.nothing")));
        }
        add(verdict.message(), buttons(review.proposal()));
    }

    private El change(StructureId structure, ReviewedChange reviewed) {
        var title = changes.title(reviewed.change(), locale());
        var box = verdict.box(reviewed.change().key(), t("review.accept.field", title));
        var now = reviewed.current();
        return el("li", "panel stack change")
                .with(
                        el("div", "view-head", text("h2", "", title), box),
                        changes.difference(reviewed.change(), structure, locale()),
                        reviewed.conflict()
                                ? el("div", "hint hint--error").with(text("p", "", t("review.conflict")))
                                : null,
                        reviewed.conflict() && now != null ? changes.current(reviewed.change(), now, locale()) : null);
    }

    private El buttons(Proposal proposal) {
        var all = new Button(t("review.accept.all"), _ -> {
            verdict.takeAll();
            decided(proposal.id(), reviews.acceptAll(actor(), proposal.id(), proposal.revision()));
        });
        all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var some = new Button(
                t("review.accept.some"),
                _ -> decided(
                        proposal.id(),
                        reviews.decide(
                                actor(), proposal.id(), proposal.revision(), verdict.accepted(), verdict.typed())));
        var back = new Button(
                t("review.sendback"),
                _ -> decided(
                        proposal.id(), reviews.sendBack(actor(), proposal.id(), proposal.revision(), verdict.typed())));
        var release = new Button(t("review.release"), _ -> {
            queue.release(actor(), proposal.id());
            leave();
        });
        release.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        some.setVisible(verdict.hasSeveral());
        return el("div", "view-head__actions review__bar", all, some, back, release);
    }

    private void decided(ProposalId id, DecideResult result) {
        switch (result) {
            case DecideResult.Decided decided -> {
                Notification.show(
                        t("review.done." + decided.proposal().state().name().toLowerCase(java.util.Locale.ROOT)));
                leave();
            }
            case DecideResult.HeldBy(var hold) -> Notification.show(t("review.held", nameOf(hold.by())));
            case DecideResult.Stale _ -> {
                Notification.show(t("review.stale"));
                open(id);
            }
            case DecideResult.MessageMissing() -> verdict.miss();
            case DecideResult.SiretTaken(var holder) ->
                Notification.show(t("review.siret", holder.details().name()));
        }
    }

    private void over(Review review) {
        head(review);
        var proposal = review.proposal();
        tell(proposal.state(), proposal.decision());
        add(el("ol", "review__changes")
                .withAll(review.changes().stream()
                        .map(reviewed -> el("li", "panel stack change")
                                .with(
                                        text("h2", "", changes.title(reviewed.change(), locale())),
                                        changes.difference(
                                                reviewed.change(),
                                                review.structure().id(),
                                                locale())))
                        .toList()));
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(QUEUE));
    }

    @Override
    public String getPageTitle() {
        return t("office.section.relecture");
    }
}
