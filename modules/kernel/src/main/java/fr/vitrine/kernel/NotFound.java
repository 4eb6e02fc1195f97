package fr.vitrine.kernel;

/** What was asked for by its id does not exist (any more). */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what + " not found");
    }
}
