package fr.vitrine.db;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The facts that every installation has: communes, EPCIs, départements, régions (source IGN/INSEE, Licence Ouverte) and
 * the first taxonomy. A file is loaded where its content is not the one that was loaded last. Communes follow the file;
 * of the taxonomy only what is missing is added, since staff edit it.
 */
public final class ReferenceData {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceData.class);

    /** Two instances that start at once on a new database must not both load. */
    private static final long LOCK = 0x7669_7472_696eL;

    private ReferenceData() {}

    /** @throws IllegalStateException where a file cannot be read or the database refuses it */
    public static ReferenceData loadInto(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            lock(connection);
            load(connection);
            connection.commit();
            connection.setAutoCommit(true);
            return new ReferenceData();
        } catch (SQLException e) {
            throw new IllegalStateException("The reference data could not be loaded", e);
        }
    }

    private static void load(Connection connection) throws SQLException {
        for (var name : ReferenceFile.IN_ORDER) {
            var file = ReferenceFile.named(name);
            if (file.isNewFor(connection)) {
                LOG.info("Loading reference data: {}", name);
                file.load(connection);
            }
        }
    }

    private static void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
        }
    }
}
