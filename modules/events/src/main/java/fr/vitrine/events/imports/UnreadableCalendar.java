package fr.vitrine.events.imports;

import fr.vitrine.correspondence.fetch.Unfetched;

/** A calendar that cannot be had or understood. */
public final class UnreadableCalendar extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public enum Reason {
        /** No address of the public network, or one that is not http or https. */
        ADDRESS_REFUSED,
        UNREACHABLE,
        TOO_SLOW,
        TOO_LARGE,
        NOT_UNDERSTOOD,
        TOO_MANY_ENTRIES
    }

    UnreadableCalendar(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    UnreadableCalendar(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    static UnreadableCalendar of(Unfetched unfetched) {
        return new UnreadableCalendar(
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
