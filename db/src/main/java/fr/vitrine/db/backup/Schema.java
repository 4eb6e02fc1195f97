package fr.vitrine.db.backup;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import liquibase.UpdateSummaryEnum;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.command.CommandScope;
import liquibase.command.core.helpers.DatabaseChangelogCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.command.core.helpers.ShowSummaryArgument;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringResourceAccessor;
import liquibase.parser.ChangeLogParserFactory;
import org.springframework.core.io.DefaultResourceLoader;

/** The database's schema as it was at a version, and from there to this one: all within the caller's transaction. */
final class Schema {

    private static final String CHANGELOG = "classpath:/changelog/changelog.xml";
    private static final Set<String> NOT_YET = Set.of("commit", "rollback", "setAutoCommit", "close");

    private final Database database;
    private final SpringResourceAccessor files = new SpringResourceAccessor(new DefaultResourceLoader());

    Schema(Connection connection) throws LiquibaseException {
        database = DatabaseFactory.getInstance()
                .findCorrectDatabaseImplementation(new JdbcConnection(withinTransaction(connection)));
    }

    /** All changesets that this version of Vitrine knows. */
    List<String> known() throws LiquibaseException {
        return parse().getChangeSets().stream().map(Schema::nameOf).toList();
    }

    /** Runs those of the changesets that have not run yet. */
    void migrate(Collection<String> changesets) throws LiquibaseException {
        var changelog = parse();
        changelog.getChangeSets().removeIf(changeset -> !changesets.contains(nameOf(changeset)));
        new CommandScope("update")
                .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                .addArgumentValue(DatabaseChangelogCommandStep.CHANGELOG_ARG, changelog)
                .addArgumentValue(DatabaseChangelogCommandStep.CHANGELOG_FILE_ARG, CHANGELOG)
                .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY, UpdateSummaryEnum.OFF)
                .execute();
    }

    private DatabaseChangeLog parse() throws LiquibaseException {
        return ChangeLogParserFactory.getInstance()
                .getParser(CHANGELOG, files)
                .parse(CHANGELOG, new ChangeLogParameters(database), files);
    }

    private static String nameOf(ChangeSet changeset) {
        return changeset.getFilePath() + "::" + changeset.getId() + "::" + changeset.getAuthor();
    }

    /** Liquibase commits after each changeset; here nothing is to be kept unless all of it is. */
    private static Connection withinTransaction(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Schema.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (NOT_YET.contains(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }
}
