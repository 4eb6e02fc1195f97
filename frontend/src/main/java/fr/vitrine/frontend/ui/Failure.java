package fr.vitrine.frontend.ui;

import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.NotFound;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * What went wrong, as it is told to whoever was there: nothing of the cause.
 *
 * @param reference the number under which the log has it
 */
public record Failure(Kind kind, String reference) {

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final int REFERENCE_LENGTH = 8;

    /** Parts of an address that let their holder in; slugs are never in capitals. */
    private static final Pattern SECRET = Pattern.compile("(?=[^/]*[A-Z_])[A-Za-z0-9_.~-]{24,}");

    /** What the person can do about it. */
    public enum Kind {
        /** Nothing: they may not. */
        REFUSED(403),
        /** Look elsewhere. */
        MISSING(404),
        /** Try again in a moment: the database does not answer, or all connections are taken. */
        BUSY(503),
        /** Tell the number. */
        BROKEN(500);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }

        /** Beginning of the keys of its texts. */
        public String key() {
            return "error." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param path where it happened */
    public static Failure of(Throwable thrown, String path) {
        var reference =
                UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH).toUpperCase(Locale.ROOT);
        var failure = new Failure(kindOf(thrown), reference);
        switch (failure.kind()) {
            case BROKEN -> LOG.error("Failure {} at {}", reference, masked(path), thrown);
            case BUSY -> LOG.warn("Busy {} at {}: {}", reference, masked(path), thrown.getMessage());
            case REFUSED, MISSING -> LOG.info("{} at {}", failure.kind(), masked(path));
        }
        return failure;
    }

    /** A path without what in it is somebody's secret. */
    static String masked(String path) {
        return SECRET.matcher(path).replaceAll("…");
    }

    public static boolean isBusy(Throwable thrown) {
        return kindOf(thrown) == Kind.BUSY;
    }

    private static Kind kindOf(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .map(cause -> switch (cause) {
                    case AccessDenied _ -> Kind.REFUSED;
                    case NotFound _ -> Kind.MISSING;
                    case CannotCreateTransactionException _ -> Kind.BUSY;
                    case DataAccessResourceFailureException _ -> Kind.BUSY;
                    case TransientDataAccessResourceException _ -> Kind.BUSY;
                    default -> Kind.BROKEN;
                })
                .filter(kind -> kind != Kind.BROKEN)
                .findFirst()
                .orElse(Kind.BROKEN);
    }
}
