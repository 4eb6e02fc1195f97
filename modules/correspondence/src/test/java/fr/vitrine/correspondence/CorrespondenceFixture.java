package fr.vitrine.correspondence;

import fr.vitrine.correspondence.alert.Board;
import fr.vitrine.correspondence.conversation.StructureMailboxes;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.testkit.TestClock;
import fr.vitrine.testkit.TestDatabase;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The module with a database of its own and a clock that stands until it is told to go on. */
public final class CorrespondenceFixture implements AutoCloseable {

    public static final MailTemplate GREETING = new MailTemplate("greeting", Set.of("name", "message", "link"));
    public static final MailTemplate INVITATION = new MailTemplate("invitation-test", Set.of("link"), true);
    public static final Actor EDITOR = new Actor.Person(new PersonId(-1), StaffRole.EDITOR, Map.of());
    public static final Actor ADMINISTRATOR = new Actor.Person(new PersonId(-2), StaffRole.ADMINISTRATOR, Map.of());
    public static final EmailAddress CAMILLE = new EmailAddress("camille@example.invalid");

    private final TestDatabase database;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public final TestClock clock;
    public final DSLContext jooq;

    @Configuration
    @EnableTransactionManagement
    static class Parts {

        @Bean
        MailTemplates testMails() {
            return MailTemplates.of(GREETING, INVITATION);
        }

        @Bean
        Board board() {
            return new Board();
        }
    }

    public CorrespondenceFixture() {
        this(id -> Optional.empty());
    }

    public CorrespondenceFixture(StructureMailboxes mailboxes) {
        this(TestDatabase.create(), new TestClock(), 0, mailboxes, Map.of());
    }

    /** @param smtpPort of a mail server on this machine; 0: there is none */
    private CorrespondenceFixture(
            TestDatabase database,
            TestClock clock,
            int smtpPort,
            StructureMailboxes mailboxes,
            Map<String, Object> settings) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", settings));
        context.registerBean(StructureMailboxes.class, () -> mailboxes);
        this.database = database;
        this.clock = clock;
        this.jooq = database.jooq();
        if (smtpPort > 0) {
            context.registerBean(JavaMailSenderImpl.class, () -> mailServer(smtpPort));
        }
        context.registerBean(DSLContext.class, () -> jooq);
        context.registerBean(
                PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database.dataSource()));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(
                Site.class,
                () -> new Site(() -> "Ternois Solidaire", () -> "Pays du Ternois", "https://ternois.example"));
        context.register(Parts.class, CorrespondenceConfiguration.class);
        context.refresh();
    }

    public static CorrespondenceFixture sendingTo(int smtpPort) {
        return new CorrespondenceFixture(
                TestDatabase.create(), new TestClock(), smtpPort, id -> Optional.empty(), Map.of());
    }

    /** @param settings of mails that come in, see application.yaml */
    public static CorrespondenceFixture answeredByMail(
            int smtpPort, StructureMailboxes mailboxes, Map<String, Object> settings) {
        return new CorrespondenceFixture(TestDatabase.create(), new TestClock(), smtpPort, mailboxes, settings);
    }

    /** Another instance of the application on the same database. */
    public CorrespondenceFixture another(int smtpPort) {
        return new CorrespondenceFixture(database, clock, smtpPort, id -> Optional.empty(), Map.of());
    }

    private static JavaMailSenderImpl mailServer(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("localhost");
        server.setPort(port);
        return server;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public void inTransaction(Runnable action) {
        new TransactionTemplate(bean(PlatformTransactionManager.class)).executeWithoutResult(status -> action.run());
    }

    public void write(EmailAddress to, String name, String message) {
        inTransaction(() -> bean(Outbox.class)
                .write(
                        GREETING,
                        Locale.FRENCH,
                        to,
                        Map.of("name", name, "message", message, "link", "https://ternois.example/x")));
    }

    @Override
    public void close() {
        context.close();
    }
}
