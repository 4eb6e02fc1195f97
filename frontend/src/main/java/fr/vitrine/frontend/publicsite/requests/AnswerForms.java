package fr.vitrine.frontend.publicsite.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.publicsite.SearchForm;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.partners.PartnerSummary;
import fr.vitrine.partners.PublishedPartners;
import fr.vitrine.partners.requests.Move;
import fr.vitrine.partners.requests.PartnerAnswers.Laid;
import fr.vitrine.partners.requests.Role;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The ways in which a partner can answer, each a form of its own: only those that the table allows. */
@Component
class AnswerForms {

    private static final List<Move> ORDER = List.of(Move.TAKE, Move.ASK, Move.DECLINE, Move.PASS_ON, Move.FINISH);

    private final ProjectFacts facts;
    private final PublishedPartners partners;

    AnswerForms(ProjectFacts facts, PublishedPartners partners) {
        this.facts = facts;
        this.partners = partners;
    }

    El of(Laid laid, String action, Said said, Locale locale) {
        var words = facts.words(locale);
        var state = laid.assignment().state();
        if (!laid.request().state().isOpen() || !state.isOpen()) {
            return text("p", "hint hint--calm", words.t("request.talk.over"));
        }
        var allowed = Move.of(state, Role.PARTNER);
        return el("section", "stack")
                .attr("aria-labelledby", "t-reponse")
                .with(text("h2", "", words.t("request.partner.answer")).id("t-reponse"))
                .withAll(ORDER.stream()
                        .filter(allowed::contains)
                        .map(move -> form(laid, move, action, said, locale))
                        .toList())
                .with(message(action, said, locale));
    }

    /** Saying something moves nothing and does not use the link up. */
    private El message(String action, Said said, Locale locale) {
        var words = facts.words(locale);
        var parts = new RequestParts(words);
        var problem = said.isAbout("say") ? words.t(said.notice()) : "";
        return fold("say", said, words.t("request.partner.say"))
                .with(el("form", "stack")
                        .attr("method", "post")
                        .attr("action", action)
                        .with(
                                parts.area(
                                        "message-say",
                                        "message",
                                        words.t("request.partner.message"),
                                        "",
                                        said.typed("say"),
                                        problem,
                                        true),
                                el("p", "", parts.button("button", "say", words.t("request.say")))));
    }

    private El form(Laid laid, Move move, String action, Said said, Locale locale) {
        var words = facts.words(locale);
        var parts = new RequestParts(words);
        var key = "request.move." + move.code();
        var problem = said.isAbout(move.code()) ? words.t(said.notice()) : "";
        var form = el("form", "stack")
                .attr("method", "post")
                .attr("action", action)
                .with(
                        SearchForm.hidden(
                                "version", Integer.toString(laid.assignment().version())),
                        move == Move.PASS_ON ? choice(laid, locale) : null,
                        parts.area(
                                "raison-" + move.code(),
                                "raison",
                                words.t(key + ".reason"),
                                words.t(key + ".help"),
                                said.typed(move.code()),
                                problem,
                                move.needsReason(Role.PARTNER)),
                        el("p", "")
                                .with(parts.button(
                                        move == Move.TAKE ? "button button--primary" : "button",
                                        move.code(),
                                        words.t(key))));
        return fold(move.code(), said, words.t(key))
                .flag("open", move == Move.TAKE)
                .with(form);
    }

    private static El fold(String code, Said said, String label) {
        return el("details", "box request-fold", text("summary", "", label)).flag("open", said.isAbout(code));
    }

    private El choice(Laid laid, Locale locale) {
        var words = facts.words(locale);
        return el("div", "field")
                .with(
                        text("label", "", words.t("request.move.pass-on.to")).attr("for", "vers"),
                        el("select", "input")
                                .id("vers")
                                .attr("name", "vers")
                                .flag("required", true)
                                .with(text("option", "", words.t("request.move.pass-on.choose"))
                                        .attr("value", ""))
                                .withAll(partners.list().stream()
                                        .filter(partner -> !partner.id()
                                                .equals(laid.assignment().partner()))
                                        .map(AnswerForms::option)
                                        .toList()));
    }

    private static El option(PartnerSummary partner) {
        return text("option", "", partner.name()).attr("value", partner.id().toString());
    }
}
