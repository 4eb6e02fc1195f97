package fr.vitrine.correspondence;

import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;

import fr.vitrine.db.jooq.correspondence.enums.MailState;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails that went out or wait to, for staff. Of confidential ones, the list names nobody of whom they speak, and editors find
 * readers by a whole address alone: whether a mail went out can be told without learning to whom others go.
 */
@Service
public class Mails {

    private static final int MAX_PAGE = 500;
    private static final Pattern ADDRESSES = Pattern.compile("[^\\s<>:;,()\"]+(?=@)");

    private static final List<SelectField<?>> SUMMARY = List.of(
            OUTGOING_MAIL.ID,
            OUTGOING_MAIL.EMAIL,
            OUTGOING_MAIL.LANGUAGE,
            OUTGOING_MAIL.TEMPLATE,
            OUTGOING_MAIL.CONFIDENTIAL,
            OUTGOING_MAIL.SUBJECT,
            OUTGOING_MAIL.ABOUT_EMAIL,
            OUTGOING_MAIL.STATE,
            OUTGOING_MAIL.ATTEMPTS,
            OUTGOING_MAIL.LAST_ERROR,
            OUTGOING_MAIL.CREATED_AT,
            OUTGOING_MAIL.SENT_AT);

    private final DSLContext jooq;
    private final Smtp smtp;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Mails(DSLContext jooq, Smtp smtp, Clock clock, ApplicationEventPublisher events) {
        this.jooq = jooq;
        this.smtp = smtp;
        this.clock = clock;
        this.events = events;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<MailSummary> list(Actor actor, MailFilter filter, int offset, int limit) {
        actor.requireStaff();
        return jooq.select(SUMMARY)
                .from(OUTGOING_MAIL)
                .where(matches(actor, filter))
                .orderBy(OUTGOING_MAIL.CREATED_AT.desc(), OUTGOING_MAIL.ID.desc())
                .offset(offset)
                .limit(Math.min(limit, MAX_PAGE))
                .fetch(found -> summary(actor, found, false));
    }

    @Transactional(readOnly = true)
    public int count(Actor actor, MailFilter filter) {
        actor.requireStaff();
        return jooq.fetchCount(OUTGOING_MAIL, matches(actor, filter));
    }

    /** A confidential mail's text holds a link that lets its reader in: administrators alone may read it. */
    @Transactional(readOnly = true)
    public Mail get(Actor actor, MailId id) {
        actor.requireStaff();
        return jooq.select(SUMMARY)
                .select(OUTGOING_MAIL.BODY_TEXT, OUTGOING_MAIL.BODY_HTML)
                .from(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.ID.eq(id.value()))
                .fetchOptional(found -> readable(actor, found))
                .orElseThrow(() -> new NotFound("mail"));
    }

    private static Mail readable(Actor actor, Record found) {
        var isOpen = !found.get(OUTGOING_MAIL.CONFIDENTIAL) || actor.isAdministrator();
        var text = new MailText(
                found.get(OUTGOING_MAIL.SUBJECT),
                found.get(OUTGOING_MAIL.BODY_TEXT),
                found.get(OUTGOING_MAIL.BODY_HTML));
        return new Mail(summary(actor, found, isOpen), isOpen ? Optional.of(text) : Optional.empty());
    }

    /** @param opened by somebody who may read it */
    private static MailSummary summary(Actor actor, Record found, boolean opened) {
        boolean confidential = found.get(OUTGOING_MAIL.CONFIDENTIAL);
        var namesSomebody = confidential && found.get(OUTGOING_MAIL.ABOUT_EMAIL) != null;
        var to = found.get(OUTGOING_MAIL.EMAIL);
        var sentAt = found.get(OUTGOING_MAIL.SENT_AT);
        return new MailSummary(
                new MailId(found.get(OUTGOING_MAIL.ID)),
                confidential && !actor.isAdministrator() ? masked(to) : to,
                Language.ofCode(found.get(OUTGOING_MAIL.LANGUAGE)),
                found.get(OUTGOING_MAIL.TEMPLATE),
                confidential,
                namesSomebody && !opened ? null : found.get(OUTGOING_MAIL.SUBJECT),
                DeliveryState.of(found.get(OUTGOING_MAIL.STATE)),
                found.get(OUTGOING_MAIL.ATTEMPTS),
                forReader(actor, found.get(OUTGOING_MAIL.LAST_ERROR)),
                found.get(OUTGOING_MAIL.CREATED_AT).toInstant(),
                sentAt == null ? null : sentAt.toInstant());
    }

    /** Servers quote the address of whom they turn down. */
    private static @Nullable String forReader(Actor actor, @Nullable String error) {
        return error == null || actor.isAdministrator()
                ? error
                : ADDRESSES.matcher(error).replaceAll("***");
    }

    private static EmailAddress masked(EmailAddress address) {
        return new EmailAddress(address.value().replaceFirst("(?<=^.).*(?=@)", "***"));
    }

    /**
     * Sends a mail now that was given up, waits or was sent already. The Message-ID stays: who has it twice sees it once.
     */
    @Transactional
    public void resend(Actor actor, MailId id) {
        actor.requireStaff();
        var changed = jooq.update(OUTGOING_MAIL)
                .set(OUTGOING_MAIL.STATE, MailState.waiting)
                .set(OUTGOING_MAIL.ATTEMPTS, 0)
                .set(OUTGOING_MAIL.NEXT_ATTEMPT_AT, OffsetDateTime.now(clock))
                .setNull(OUTGOING_MAIL.SENT_AT)
                .setNull(OUTGOING_MAIL.LAST_ERROR)
                .where(OUTGOING_MAIL.ID.eq(id.value()))
                .execute();
        if (changed == 0) {
            throw new NotFound("mail");
        }
        events.publishEvent(new Outbox.MailWritten());
    }

    @Transactional(readOnly = true)
    public DeliveryStatus status(Actor actor) {
        actor.requireStaff();
        var counts = new EnumMap<DeliveryState, Integer>(DeliveryState.class);
        for (var state : DeliveryState.values()) {
            counts.put(state, 0);
        }
        jooq.select(OUTGOING_MAIL.STATE, DSL.count())
                .from(OUTGOING_MAIL)
                .groupBy(OUTGOING_MAIL.STATE)
                .forEach(found -> counts.put(DeliveryState.of(found.value1()), found.value2()));
        return new DeliveryStatus(smtp.isConfigured(), Map.copyOf(counts), oldestWaiting(), lastError(actor));
    }

    private Optional<Instant> oldestWaiting() {
        return jooq.select(DSL.min(OUTGOING_MAIL.CREATED_AT))
                .from(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.STATE.eq(MailState.waiting))
                .fetchOptional(found -> found.value1())
                .map(OffsetDateTime::toInstant);
    }

    private Optional<String> lastError(Actor actor) {
        return jooq.select(OUTGOING_MAIL.LAST_ERROR)
                .from(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.STATE.eq(MailState.waiting))
                .and(OUTGOING_MAIL.LAST_ERROR.isNotNull())
                .orderBy(OUTGOING_MAIL.CREATED_AT.desc(), OUTGOING_MAIL.ID.desc())
                .limit(1)
                .fetchOptional(found -> forReader(actor, found.value1()));
    }

    private static Condition matches(Actor actor, MailFilter filter) {
        var state = filter.state();
        var template = filter.template();
        var address = filter.address().strip().toLowerCase(Locale.ROOT);
        return noCondition()
                .and(state == null ? noCondition() : OUTGOING_MAIL.STATE.eq(state.stored()))
                .and(template == null ? noCondition() : OUTGOING_MAIL.TEMPLATE.eq(template))
                .and(address.isEmpty() ? noCondition() : isTo(actor, address));
    }

    private static Condition isTo(Actor actor, String part) {
        var address = lower(OUTGOING_MAIL.EMAIL.coerce(String.class));
        var found = address.contains(part);
        return actor.isAdministrator()
                ? found
                : found.and(OUTGOING_MAIL.CONFIDENTIAL.isFalse().or(address.eq(part)));
    }
}
