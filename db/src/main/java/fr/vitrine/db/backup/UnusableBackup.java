package fr.vitrine.db.backup;

/** The backup cannot be restored here, and why; nothing was changed. */
public final class UnusableBackup extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableBackup(String why) {
        super(why);
    }

    UnusableBackup(String why, Throwable cause) {
        super(why, cause);
    }
}
