package fr.vitrine.correspondence;

import static fr.vitrine.db.jooq.correspondence.Tables.MAIL_ATTACHMENT;
import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;

import fr.vitrine.kernel.EmailAddress;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where mails are left to be sent. A mail goes out once the caller's transaction is committed, and never without. */
@Service
public class Outbox {

    private final DSLContext jooq;
    private final TemplateCatalogue catalogue;
    private final Wordings wordings;
    private final MailRenderer renderer;
    private final Site site;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Outbox(
            DSLContext jooq,
            TemplateCatalogue catalogue,
            Wordings wordings,
            MailRenderer renderer,
            Site site,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jooq = jooq;
        this.catalogue = catalogue;
        this.wordings = wordings;
        this.renderer = renderer;
        this.site = site;
        this.clock = clock;
        this.events = events;
    }

    /** Published with each mail; the sending job listens for the commit. */
    record MailWritten() {}

    /**
     * @param values a value for each of the template's placeholders: plain text, taken literally wherever it stands; line
     *     ends are kept
     * @throws IllegalArgumentException where a value is missing or none of the template's, or nobody offers the template
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(MailTemplate template, Locale locale, EmailAddress to, Map<String, String> values) {
        write(template, locale, to, values, About.NOTHING);
    }

    /** As the other, for a mail that speaks of somebody who may ask to be forgotten. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(MailTemplate template, Locale locale, EmailAddress to, Map<String, String> values, About about) {
        write(template, locale, to, values, about, null, null);
    }

    /**
     * As the other, for a mail that may be answered.
     *
     * @param replyTo where its answer goes; null: nobody would read one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(
            MailTemplate template,
            Locale locale,
            EmailAddress to,
            Map<String, String> values,
            About about,
            @Nullable EmailAddress replyTo) {
        write(template, locale, to, values, about, replyTo, null);
    }

    /** As the other, with files. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(
            MailTemplate template,
            Locale locale,
            EmailAddress to,
            Map<String, String> values,
            List<Attachment> attachments) {
        var mail = write(template, locale, to, values, About.NOTHING, null, null);
        for (var position = 0; position < attachments.size(); position++) {
            var attachment = attachments.get(position);
            jooq.insertInto(MAIL_ATTACHMENT)
                    .set(MAIL_ATTACHMENT.MAIL_ID, mail)
                    .set(MAIL_ATTACHMENT.POSITION, (short) position)
                    .set(MAIL_ATTACHMENT.NAME, attachment.name())
                    .set(MAIL_ATTACHMENT.CONTENT_TYPE, attachment.contentType())
                    .set(MAIL_ATTACHMENT.CONTENT, attachment.content())
                    .execute();
        }
    }

    /**
     * As the other, for a mail that comes again and again until its reader has enough of it.
     *
     * @param unsubscribe takes a POST from the reader's mail program, which then asks for nothing else (RFC 8058)
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeRegular(
            MailTemplate template, Locale locale, EmailAddress to, Map<String, String> values, String unsubscribe) {
        write(template, locale, to, values, About.NOTHING, null, unsubscribe);
    }

    private long write(
            MailTemplate template,
            Locale locale,
            EmailAddress to,
            Map<String, String> values,
            About about,
            @Nullable EmailAddress replyTo,
            @Nullable String unsubscribe) {
        var entry = catalogue
                .find(template.key())
                .filter(known -> known.template().equals(template))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no bean of type MailTemplates offers this template: " + template.key()));
        if (!values.keySet().equals(template.placeholders())) {
            throw new IllegalArgumentException("the values of " + template.key() + " should be "
                    + template.placeholders() + " and are " + values.keySet());
        }
        var language = Language.of(locale);
        var wording = wordings.find(template.key(), language)
                .map(Wordings.Changed::wording)
                .orElseGet(() -> entry.in(language));
        var mail =
                insert(template, language, to, renderer.render(wording, language, values), about, replyTo, unsubscribe);
        events.publishEvent(new MailWritten());
        return mail;
    }

    private long insert(
            MailTemplate template,
            Language language,
            EmailAddress to,
            MailText text,
            About about,
            @Nullable EmailAddress replyTo,
            @Nullable String unsubscribe) {
        var now = OffsetDateTime.now(clock);
        return jooq.insertInto(OUTGOING_MAIL)
                .set(OUTGOING_MAIL.MESSAGE_ID, "<" + UUID.randomUUID() + "@" + site.host() + ">")
                .set(OUTGOING_MAIL.EMAIL, to)
                .set(OUTGOING_MAIL.LANGUAGE, language.code())
                .set(OUTGOING_MAIL.TEMPLATE, template.key())
                .set(OUTGOING_MAIL.CONFIDENTIAL, template.confidential())
                .set(OUTGOING_MAIL.SUBJECT, text.subject())
                .set(OUTGOING_MAIL.BODY_TEXT, text.plain())
                .set(OUTGOING_MAIL.BODY_HTML, text.html())
                .set(
                        OUTGOING_MAIL.ABOUT_EMAIL,
                        about.person() == null ? null : about.person().value())
                .set(OUTGOING_MAIL.CONVERSATION_ID, about.conversation())
                .set(OUTGOING_MAIL.REPLY_TO, replyTo == null ? null : replyTo.value())
                .set(OUTGOING_MAIL.UNSUBSCRIBE_URL, unsubscribe)
                .set(OUTGOING_MAIL.NEXT_ATTEMPT_AT, now)
                .set(OUTGOING_MAIL.CREATED_AT, now)
                .returning(OUTGOING_MAIL.ID)
                .fetchSingle(OUTGOING_MAIL.ID);
    }
}
