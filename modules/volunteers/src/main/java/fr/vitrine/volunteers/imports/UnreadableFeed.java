package fr.vitrine.volunteers.imports;

import fr.vitrine.correspondence.fetch.Unfetched;

/** A feed that cannot be had or understood. */
public final class UnreadableFeed extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public enum Reason {
        /** No address of the public network, or one that is not http or https. */
        ADDRESS_REFUSED,
        UNREACHABLE,
        TOO_SLOW,
        TOO_LARGE,
        NOT_UNDERSTOOD,
        TOO_MANY_ENTRIES,
        /** Most of what it had is gone: somebody must look before all of that is closed. */
        TOO_MANY_GONE
    }

    UnreadableFeed(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    UnreadableFeed(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    static UnreadableFeed of(Unfetched unfetched) {
        return new UnreadableFeed(
                switch (unfetched.reason()) {
                    case ADDRESS_REFUSED -> Reason.ADDRESS_REFUSED;
                    case UNREACHABLE -> Reason.UNREACHABLE;
                    case TOO_SLOW -> Reason.TOO_SLOW;
                    case TOO_LARGE -> Reason.TOO_LARGE;
                },
                unfetched);
    }

    public Reason reason() {
        return reason;
    }
}
