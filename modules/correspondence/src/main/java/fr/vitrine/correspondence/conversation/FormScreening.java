package fr.vitrine.correspondence.conversation;

import fr.vitrine.correspondence.secret.SignedLinks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * How forms that anybody can fill in are told from what programs send: they hold a signed stamp, and what looks unwanted
 * is held for staff without a word.
 */
@Component
public class FormScreening {

    private static final Duration FORM_LIFE = Duration.ofHours(24);
    private static final Duration FASTEST = Duration.ofSeconds(4);

    private final SignedLinks signatures;
    private final Clock clock;

    FormScreening(SignedLinks signatures, Clock clock) {
        this.signatures = signatures;
        this.clock = clock;
    }

    /**
     * Goes into the form as a hidden field: says when it was drawn, and for what.
     *
     * @param purpose which form it is
     * @param subject for whom, without spaces
     */
    public String stamp(String purpose, String subject) {
        var now = clock.instant();
        return signatures.sign(purpose, subject + " " + now.getEpochSecond(), now.plus(FORM_LIFE));
    }

    /** Empty where it was drawn too long ago, or not by this site. */
    public Optional<Instant> drawnAt(String purpose, String subject, String stamp) {
        return signatures
                .verify(purpose, stamp)
                .map(said -> said.split(" "))
                .filter(parts -> parts[0].equals(subject))
                .map(parts -> Instant.ofEpochSecond(Long.parseLong(parts[1])));
    }

    /**
     * Why it should be held; empty: it may go on.
     *
     * @param lines what has no room for links: a name, a subject
     */
    public Set<HoldReason> reasons(FormTrace trace, Instant drawn, String text, String... lines) {
        var reasons = EnumSet.noneOf(HoldReason.class);
        if (!trace.trap().isEmpty()) {
            reasons.add(HoldReason.TRAP);
        }
        if (clock.instant().isBefore(drawn.plus(FASTEST))) {
            reasons.add(HoldReason.HASTE);
        }
        if (SpamRules.hasUnwelcomeLinks(text, lines)) {
            reasons.add(HoldReason.LINKS);
        }
        return reasons;
    }
}
