package fr.vitrine.frontend.missiondesk;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.correspondence.conversation.Message;
import fr.vitrine.correspondence.conversation.Side;
import fr.vitrine.frontend.publicsite.missions.MissionWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.volunteers.applying.Application;
import fr.vitrine.volunteers.applying.Application.Choice;
import fr.vitrine.volunteers.applying.ApplicationState;
import fr.vitrine.volunteers.applying.Reason;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Applications in words. */
public record ApplicationWords(MissionWords words, ZoneId zone) {

    public String t(String key, Object... parameters) {
        return words.t(key, parameters);
    }

    public String of(ApplicationState state) {
        return t("application.state." + state.code());
    }

    public String of(Reason reason) {
        return t("application.reason." + reason.code());
    }

    public El badge(ApplicationState state) {
        var hue = switch (state) {
            case WAITING, NEW, IN_PROGRESS -> "wait";
            case ACCEPTED -> "good";
            case DECLINED, CANCELLED -> "info";
        };
        return text("span", "badge badge--" + hue, of(state));
    }

    /** When they would come, or the rhythm. */
    public String time(Choice choice) {
        return Optional.ofNullable(choice.time())
                .map(time -> words.capitalized(words.time(time)))
                .orElseGet(() -> t("application.regular"));
    }

    public String standing(Choice choice) {
        return switch (choice.standing()) {
            case WAITING ->
                t(
                        "application.place.attente",
                        Optional.ofNullable(choice.position()).orElse(1));
            case OFFERED ->
                t(
                        "application.place.proposee",
                        Optional.ofNullable(choice.until()).map(this::moment).orElse(""));
            case HELD, RELEASED, EXPIRED ->
                t("application.place." + choice.standing().code());
        };
    }

    public String moment(OffsetDateTime at) {
        return Moments.inFull(at, words.locale());
    }

    /** What was said, with the changes of state where they happened. */
    public El thread(Collection<Message> messages, Side own, String other) {
        return el("ol", "thread")
                .withAll(messages.stream()
                        .map(message -> entry(message, own, other))
                        .toList());
    }

    private El entry(Message message, Side reader, String other) {
        var own = message.from() == reader;
        var when = moment(message.at().atZone(zone).toOffsetDateTime());
        var head = own
                ? t(reader == Side.VISITOR ? "application.yours" : "talk.yours", when)
                : t("talk.theirs", other, when);
        var notice = message.notice();
        return el("li", own ? "thread__own" : "", text("p", "muted small", head))
                .with(
                        notice == null ? null : text("p", "application-notice", t("message.notice." + notice)),
                        message.text().isEmpty() ? null : text("p", "", message.text()));
    }

    /** The name that they gave. */
    public String name(Application application) {
        return Optional.ofNullable(application.name()).orElseGet(() -> t("application.gone"));
    }

    public Locale locale() {
        return words.locale();
    }
}
