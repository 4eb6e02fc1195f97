package fr.vitrine.kernel;

/** The actor may not do this. The message never tells whether the thing exists. */
public final class AccessDenied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AccessDenied() {
        super("access denied");
    }
}
