package fr.vitrine.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server that {@code SMTP_HOST} names, if it does. */
@Component
class Smtp {

    private final @Nullable JavaMailSenderImpl settings;
    private final InternetAddress sender;

    Smtp(ObjectProvider<JavaMailSenderImpl> settings, Site site, @Value("${vitrine.mail.from:}") String from) {
        var found = settings.getIfAvailable();
        this.settings = found == null || isBlank(found.getHost()) ? null : found;
        this.sender = sender(from.isBlank() ? "no-reply@" + site.host() : from, site);
    }

    private static InternetAddress sender(String address, Site site) {
        try {
            var sender = new InternetAddress(address, true);
            if (sender.getPersonal() == null) {
                sender.setPersonal(site.name(), StandardCharsets.UTF_8.name());
            }
            return sender;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("VITRINE_MAIL_FROM is no mail address: " + address, e);
        }
    }

    boolean isConfigured() {
        return settings != null;
    }

    /** @throws MessagingException where the server cannot be reached or does not let us in */
    Connection connect() throws MessagingException {
        if (settings == null) {
            throw new IllegalStateException("no mail server is configured");
        }
        var session = settings.getSession();
        var transport = session.getTransport("smtp");
        transport.connect(
                settings.getHost(),
                settings.getPort(),
                blankToNull(settings.getUsername()),
                blankToNull(settings.getPassword()));
        return new Connection(session, transport, sender);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return isBlank(text) ? null : text;
    }

    /** Serves one mail after the other. */
    record Connection(Session session, Transport transport, InternetAddress sender) implements AutoCloseable {

        void send(QueuedMail mail) throws MessagingException {
            var message = new OutgoingMessage(session, sender, mail);
            transport.sendMessage(message, message.getAllRecipients());
        }

        boolean isOpen() {
            return transport.isConnected();
        }

        @Override
        public void close() throws MessagingException {
            transport.close();
        }
    }
}
