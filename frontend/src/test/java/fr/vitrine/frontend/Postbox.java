package fr.vitrine.frontend;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A mail server that the site sends to, and the boxes of everybody behind it. */
public final class Postbox {

    private static final long PATIENCE = 20_000;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    public Postbox() {
        server.start();
    }

    public void register(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", () -> server.getSmtp().getPort());
    }

    public void close() {
        server.stop();
    }

    /** The newest address of this kind that somebody was sent; waits for its mail. */
    public String link(String reader, Pattern address) {
        return link(reader, "", address);
    }

    /** @param subject begins with that */
    public String link(String reader, String subject, Pattern address) {
        while (true) {
            var known = server.getReceivedMessages().length;
            var mails = to(reader).stream()
                    .filter(mail -> subject(mail).startsWith(subject))
                    .toList();
            for (var n = mails.size() - 1; n >= 0; n--) {
                var found = address.matcher(text(mails.get(n)));
                if (found.find()) {
                    return found.group();
                }
            }
            if (!server.waitForIncomingEmail(PATIENCE, known + 1)) {
                throw new AssertionError("no mail “" + subject + "” with " + address + " came to " + reader);
            }
        }
    }

    public List<String> subjects(String reader) {
        return to(reader).stream().map(Postbox::subject).toList();
    }

    private List<MimeMessage> to(String reader) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(mail, reader))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String reader) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().contains(reader));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of its first part, which is the plain one. */
    private static String text(MimeMessage mail) {
        try {
            return (String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
