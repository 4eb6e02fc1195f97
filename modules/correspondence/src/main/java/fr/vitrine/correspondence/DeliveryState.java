package fr.vitrine.correspondence;

import java.util.Locale;

/** How far a mail has got. A failed one was refused, or tried too often. */
public enum DeliveryState {
    WAITING,
    SENT,
    FAILED;

    static DeliveryState of(fr.vitrine.db.jooq.correspondence.enums.MailState stored) {
        return valueOf(stored.name().toUpperCase(Locale.ROOT));
    }

    fr.vitrine.db.jooq.correspondence.enums.MailState stored() {
        return fr.vitrine.db.jooq.correspondence.enums.MailState.valueOf(name().toLowerCase(Locale.ROOT));
    }
}
