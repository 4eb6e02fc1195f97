package fr.vitrine.partners;

import java.util.Locale;

/** Whether the public sees a partner or an offer. */
public enum Publication {
    /** "Brouillon". */
    DRAFT,
    /** "Publié". */
    PUBLISHED,
    /** "Archivé": gone from the public site. */
    ARCHIVED;

    static Publication of(fr.vitrine.db.jooq.partners.enums.Publication stored) {
        return valueOf(stored.name().toUpperCase(Locale.ROOT));
    }

    fr.vitrine.db.jooq.partners.enums.Publication stored() {
        return fr.vitrine.db.jooq.partners.enums.Publication.valueOf(name().toLowerCase(Locale.ROOT));
    }
}
