package fr.vitrine.correspondence.inbound;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mailbox that {@code IMAP_HOST} names, if it does. It is ours alone: what we have taken from it is deleted there. */
@Component
class Mailbox {

    /** Of a mail: its text comes before its files. */
    static final int MOST_BYTES = 1_000_000;

    private static final String TIMEOUT = "20000";

    /** How the connection is encrypted. */
    enum Tls {
        /** From its beginning. */
        TRUE("imaps", 993),
        /** Once both have agreed to, or not at all. */
        STARTTLS("imap", 143),
        /** Never: for a server on the same machine. */
        FALSE("imap", 143);

        private final String protocol;
        private final int port;

        Tls(String protocol, int port) {
            this.protocol = protocol;
            this.port = port;
        }

        /** @param setting from its beginning where it is empty */
        static Tls of(String setting) {
            var name = setting.isBlank() ? TRUE.name() : setting.strip();
            return Arrays.stream(values())
                    .filter(tls -> tls.name().equalsIgnoreCase(name))
                    .findAny()
                    .orElseThrow(
                            () -> new IllegalStateException("IMAP_TLS must be true, starttls or false: " + setting));
        }
    }

    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final Tls tls;

    /** @throws IllegalStateException where there is a mailbox and no address at which it gets mail, or the reverse */
    Mailbox(
            @Value("${vitrine.inbound.host:}") String host,
            @Value("${vitrine.inbound.port:}") @Nullable Integer port,
            @Value("${vitrine.inbound.user:}") String user,
            @Value("${vitrine.inbound.password:}") String password,
            @Value("${vitrine.inbound.tls:true}") String tls,
            @Value("${vitrine.inbound.address:}") String address) {
        if (host.isBlank() != address.isBlank()) {
            throw new IllegalStateException("IMAP_HOST and VITRINE_REPLY_ADDRESS belong together: set both or none");
        }
        this.host = host.strip();
        this.tls = Tls.of(tls);
        this.port = port == null ? this.tls.port : port;
        this.user = user;
        this.password = password;
    }

    boolean isConfigured() {
        return !host.isEmpty();
    }

    /** @throws MessagingException where the server cannot be reached, or does not let us in */
    Open open() throws MessagingException {
        var store = Session.getInstance(properties()).getStore(tls.protocol);
        try {
            store.connect(host, port, user, password);
            var folder = store.getFolder("INBOX");
            folder.open(Folder.READ_WRITE);
            return new Open(store, folder);
        } catch (MessagingException e) {
            store.close();
            throw e;
        }
    }

    private Properties properties() {
        var properties = new Properties();
        var prefix = "mail." + tls.protocol + ".";
        properties.put(prefix + "connectiontimeout", TIMEOUT);
        properties.put(prefix + "timeout", TIMEOUT);
        properties.put(prefix + "writetimeout", TIMEOUT);
        properties.put(prefix + "fetchsize", "65536");
        properties.put(prefix + "starttls.enable", Boolean.toString(tls == Tls.STARTTLS));
        properties.put(prefix + "starttls.required", Boolean.toString(tls == Tls.STARTTLS));
        return properties;
    }

    record Open(Store store, Folder folder) implements AutoCloseable {

        /** Those that nobody has looked at, the oldest first. */
        List<Message> unseen() throws MessagingException {
            return List.of(folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false)));
        }

        /** Its beginning, however long it is; it stays unseen. */
        static byte[] read(Message message) throws MessagingException, IOException {
            var mail = (IMAPMessage) message;
            mail.setPeek(true);
            try (var in = mail.getMimeStream()) {
                return in.readNBytes(MOST_BYTES);
            }
        }

        @Override
        public void close() throws MessagingException {
            try (store) {
                folder.close(true);
            }
        }
    }
}
