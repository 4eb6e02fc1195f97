package fr.vitrine.directory;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Passes on what the database says of changes (changelog/directory/005-changes.sql), whichever program made them. While the
 * database cannot be reached changes may be missed: one is announced as soon as it can be reached again.
 */
@Component
@ConditionalOnWebApplication
class ChangeNotices implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeNotices.class);
    private static final int WAIT_MILLIS = 10_000;
    private static final long RETRY_MILLIS = 1_000;

    private final ApplicationEventPublisher events;
    private final JdbcConnectionDetails database;

    private volatile @Nullable Thread listener;
    private volatile @Nullable Connection connection;

    ChangeNotices(ApplicationEventPublisher events, JdbcConnectionDetails database) {
        this.events = events;
        this.database = database;
    }

    @Override
    public void start() {
        var thread = Thread.ofPlatform().daemon().name("change-notices").unstarted(this::listen);
        listener = thread;
        thread.start();
    }

    @Override
    public void stop() {
        var thread = listener;
        listener = null;
        if (thread != null) {
            endWait();
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    private void listen() {
        while (isRunning()) {
            try (var opened = DriverManager.getConnection(
                            database.getJdbcUrl(), database.getUsername(), database.getPassword());
                    var statement = opened.createStatement()) {
                connection = opened;
                statement.execute("listen directory_changed");
                events.publishEvent(new DirectoryChanged());
                takeNotices(opened.unwrap(PGConnection.class));
            } catch (SQLException e) {
                retryLater(e);
            }
        }
    }

    private void takeNotices(PGConnection notices) throws SQLException {
        while (isRunning()) {
            var received = notices.getNotifications(WAIT_MILLIS);
            if (received != null && received.length > 0) {
                events.publishEvent(new DirectoryChanged());
            }
        }
    }

    private void retryLater(SQLException failure) {
        if (!isRunning()) {
            return;
        }
        LOG.warn("No notices of changes from the database, trying again: {}", failure.getMessage());
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void endWait() {
        var open = connection;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("The connection for notices was closed already", e);
            }
        }
    }
}
