package fr.vitrine.correspondence.fetch;

/** A file of another site that cannot be had. */
public final class Unfetched extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public enum Reason {
        /** No address of the public network, or one that is not http or https. */
        ADDRESS_REFUSED,
        UNREACHABLE,
        TOO_SLOW,
        TOO_LARGE
    }

    Unfetched(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Unfetched(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
