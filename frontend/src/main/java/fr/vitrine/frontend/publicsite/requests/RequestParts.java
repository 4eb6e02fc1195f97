package fr.vitrine.frontend.publicsite.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.partners.requests.AssignmentState;
import fr.vitrine.partners.requests.ProjectRequest.AttachedFile;
import fr.vitrine.partners.requests.ProjectRequest.Message;
import fr.vitrine.partners.requests.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pieces that the pages of a request have in common. */
public record RequestParts(PartnerWords words) {

    /** Not "action": a form with a field of that name hides its own address from scripts. */
    static final String ACTION = "faire";

    private static final int ROWS = 4;
    private static final int KILO = 1024;

    /** How it stands with a partner, by a sign and a word. */
    public El badge(AssignmentState state) {
        return el("span", "request-state request-state--" + state.code(), icon(sign(state)))
                .with(span(words.t("request.state." + state.code())));
    }

    private static String sign(AssignmentState state) {
        return switch (state) {
            case WAITING -> "clock";
            case TAKEN -> "handshake";
            case ASKED -> "message-square";
            case DECLINED, WITHDRAWN -> "x";
            case PASSED_ON -> "arrow-right";
            case DONE -> "check";
            case PARTNER_GONE -> "circle-alert";
        };
    }

    /**
     * @param reader who looks at it
     * @param names by what name each side goes
     */
    public El talk(List<Message> messages, Role reader, Names names) {
        return el("ol", "messages__list")
                .withAll(messages.stream()
                        .map(message -> message(message, message.from() == reader, names))
                        .toList());
    }

    /** The two sides of a conversation. */
    public record Names(String person, String partner) {}

    private El message(Message message, boolean own, Names names) {
        var who = switch (message.from()) {
            case PERSON -> names.person();
            case PARTNER -> names.partner();
            case STAFF, CLOCK -> words.t("request.staff");
        };
        return el("li", own ? "message message--mine" : "message")
                .with(
                        el("p", "message__head")
                                .with(
                                        text("strong", "", own ? words.t("messages.you") : who),
                                        text("time", "muted small", Moments.inFull(message.at(), words.locale()))
                                                .attr("datetime", message.at().toString())),
                        text("p", "message__text", message.text()));
    }

    /**
     * A text to be written.
     *
     * @param id of the field
     * @param problem why what was sent could not be; empty: nothing was
     */
    El area(String id, String name, String label, String help, String typed, String problem, boolean required) {
        var area = text("textarea", "input", typed)
                .id(id)
                .attr("name", name)
                .attr("rows", Integer.toString(ROWS))
                .attr("maxlength", "5000")
                .flag("required", required);
        var described = (help.isEmpty() ? "" : id + "-aide ") + (problem.isEmpty() ? "" : id + "-erreur");
        area.attrIf(!described.isBlank(), "aria-describedby", described.strip())
                .attrIf(!problem.isEmpty(), "aria-invalid", "true");
        return el("div", "field", text("label", "", label).attr("for", id))
                .with(
                        help.isEmpty()
                                ? null
                                : text("p", "field__help muted small", help).id(id + "-aide"))
                .with(area)
                .with(
                        problem.isEmpty()
                                ? null
                                : el("p", "field__error", icon("circle-alert"), span(problem))
                                        .id(id + "-erreur")
                                        .attr("role", "alert"));
    }

    /** @param address what a file's id follows */
    public El files(List<AttachedFile> files, String address) {
        return el("ul", "request-files")
                .withAll(files.stream().map(file -> file(file, address)).toList());
    }

    El file(AttachedFile file, String address) {
        return el("li", "")
                .with(
                        link(address + file.id(), "", icon("file-text"))
                                .say(file.name())
                                .attr("download", ""),
                        text("span", "muted small", size(file)));
    }

    private String size(AttachedFile file) {
        var kilobytes = Math.max(1, file.size() / KILO);
        return kilobytes < KILO
                ? words.t("request.file.kb", kilobytes)
                : words.t("request.file.mb", Math.round(kilobytes * 10.0 / KILO) / 10.0);
    }

    /** What has just been done or refused; null where nothing was. */
    @Nullable
    El notice(String key, boolean refused) {
        return key.isEmpty()
                ? null
                : el("div", refused ? "hint hint--error" : "hint hint--calm")
                        .attr("role", refused ? "alert" : "status")
                        .with(
                                icon(refused ? "circle-alert" : "check"),
                                el("div", "hint__body", text("p", "", words.t(key))));
    }

    El button(String css, String action, String label) {
        return text("button", css, label)
                .attr("type", "submit")
                .attr("name", ACTION)
                .attr("value", action);
    }
}
