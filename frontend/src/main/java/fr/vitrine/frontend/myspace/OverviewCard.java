package fr.vitrine.frontend.myspace;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.review.Completeness;
import fr.vitrine.directory.review.PageViews.Week;
import fr.vitrine.directory.review.Proposal;
import fr.vitrine.frontend.myspace.StructureOverviews.Overview;
import fr.vitrine.frontend.myspace.profile.Section;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One structure of a person: what waits, what would help, how often it is looked at. */
final class OverviewCard {

    private static final int HINTS = 3;

    private final Overview overview;
    private final SpaceWords words;

    private OverviewCard(Overview overview, SpaceWords words) {
        this.overview = overview;
        this.words = words;
    }

    /** @param freshness what is said and done about how old the profile is */
    static El of(Overview overview, SpaceWords words, El freshness) {
        var card = new OverviewCard(overview, words);
        var id = "structure-" + overview.structure().id();
        return el("article", "panel overview")
                .attr("aria-labelledby", id)
                .with(card.head(id), card.waiting(), card.completeness(), freshness, card.views(), card.actions());
    }

    private El head(String id) {
        var structure = overview.structure();
        var name = link(Section.formOf(structure.id()), "", structure.details().name());
        return el("header", "overview__head").with(el("h2", "", name).id(id), status(structure.status()), role());
    }

    private El status(Status status) {
        var css = status == Status.PUBLISHED ? "badge badge--good" : "badge";
        return text("span", css, words.t("mine.status." + status.name().toLowerCase(Locale.ROOT)));
    }

    private El role() {
        return text(
                "span",
                "muted small",
                words.t("members.role." + overview.role().name().toLowerCase(Locale.ROOT)));
    }

    private @Nullable El waiting() {
        var lines = new ArrayList<El>();
        if (overview.draftSavedAt() != null) {
            lines.add(line("pencil", words.t("mine.draft", words.moment(overview.draftSavedAt()))));
        }
        overview.latest().map(this::standing).ifPresent(lines::add);
        if (overview.unread() > 0) {
            lines.add(el("li", "", icon("mail"))
                    .with(link("/mon-espace/messages", "", words.t("mine.unread", overview.unread()))));
        }
        if (overview.claims() > 0) {
            var people = Section.formOf(overview.structure().id()) + "/personnes";
            lines.add(
                    el("li", "", icon("user-plus")).with(link(people, "", words.t("mine.claims", overview.claims()))));
        }
        lines.removeIf(line -> !line.hasContent());
        return lines.isEmpty()
                ? null
                : el("ul", "overview__waiting")
                        .attr("aria-label", words.t("mine.waiting"))
                        .withAll(lines);
    }

    private El standing(Proposal proposal) {
        var at = proposal.decision() == null
                ? proposal.submittedAt()
                : proposal.decision().at();
        return switch (proposal.state()) {
            case WAITING -> line("clock", words.t("mine.proposal.waiting", words.day(at)));
            case SENT_BACK -> line("undo-2", words.t("mine.proposal.sent-back", words.day(at)));
            case PARTLY_ACCEPTED -> line("triangle-alert", words.t("mine.proposal.partly", words.day(at)));
            case ACCEPTED -> line("circle-check", words.t("mine.proposal.accepted", words.day(at)));
            case WITHDRAWN -> el("li", "");
        };
    }

    private static El line(String sign, String said) {
        return el("li", "", icon(sign), span(said));
    }

    private El completeness() {
        var completeness = overview.completeness();
        var part = el("div", "overview__part")
                .with(
                        text("h3", "", words.t("mine.complete", completeness.score())),
                        el("div", "meter", el("span", "").attr("style", "inline-size:" + completeness.score() + "%"))
                                .attr("aria-hidden", "true"));
        return completeness.missing().isEmpty()
                ? part.with(text("p", "muted small", words.t("mine.complete.all")))
                : part.with(text("p", "muted small", words.t("mine.complete.help")), hints(completeness));
    }

    private El hints(Completeness completeness) {
        return el("ul", "overview__hints")
                .withAll(completeness.missing().stream()
                        .limit(HINTS)
                        .map(item -> el("li", "", icon("plus"))
                                .with(link(
                                        Section.of(item)
                                                .addressIn(overview.structure().id()),
                                        "",
                                        words.t("mine.missing."
                                                + item.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-')))))
                        .toList());
    }

    /** The bars say nothing that the sentence does not. */
    private El views() {
        var weeks = overview.views();
        var most = weeks.stream().mapToInt(Week::views).max().orElse(0);
        return el("div", "overview__part")
                .with(
                        text("h3", "", words.t("mine.views", overview.viewsInAll(), weeks.size())),
                        most == 0 ? null : bars(weeks, most));
    }

    private static El bars(List<Week> weeks, int most) {
        return el("div", "weeks")
                .attr("aria-hidden", "true")
                .withAll(weeks.stream()
                        .map(week -> el("span", "")
                                .attr("title", String.valueOf(week.views()))
                                .attr("style", "block-size:" + Math.max(4, 100 * week.views() / most) + "%"))
                        .toList());
    }

    private El actions() {
        var structure = overview.structure();
        var form = Section.formOf(structure.id());
        var published = structure.status() == Status.PUBLISHED;
        return el("div", "overview__actions")
                .with(
                        link(form, "button button--primary", icon("pencil")).say(words.t("mine.edit")),
                        published
                                ? link(new Links(words.locale()).structure(structure.slug()), "button", icon("eye"))
                                        .say(words.t("mine.see"))
                                        .flag("router-ignore", true)
                                : null,
                        link(form + "/personnes", "button", icon("users-round")).say(words.t("mine.people")));
    }
}
