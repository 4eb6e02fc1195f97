package fr.vitrine.correspondence;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail in the form in which it travels: at each attempt byte for byte the same, but for the multipart's boundary. */
class OutgoingMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    OutgoingMessage(Session session, InternetAddress sender, QueuedMail mail) throws MessagingException {
        super(session);
        messageId = mail.messageId();
        setFrom(sender);
        setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to().value()));
        setSubject(mail.subject(), UTF_8);
        setSentDate(Date.from(mail.createdAt().toInstant()));
        setHeader("Content-Language", mail.language());
        // answering machines leave such mails alone (RFC 3834)
        setHeader("Auto-Submitted", "auto-generated");
        if (mail.replyTo() != null) {
            setReplyTo(new InternetAddress[] {new InternetAddress(mail.replyTo())});
        }
        if (mail.unsubscribe() != null) {
            setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        setContent(mail.attachments().isEmpty() ? alternatives(mail) : withAttachments(mail));
        saveChanges();
    }

    private static MimeMultipart alternatives(QueuedMail mail) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(mail.plain(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    private static MimeMultipart withAttachments(QueuedMail mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setContent(alternatives(mail));
        var parts = new MimeMultipart("mixed", text);
        for (var attachment : mail.attachments()) {
            var part = new MimeBodyPart();
            part.setDataHandler(
                    new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.contentType())));
            part.setFileName(attachment.name());
            part.setDisposition(Part.ATTACHMENT);
            parts.addBodyPart(part);
        }
        return parts;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
