package fr.vitrine.frontend.privacy;

import java.util.Locale;

/** Everybody who could come by. */
enum Reader {
    VISITOR,
    HERSELF,
    OTHER_VOLUNTEER,
    OTHERS_OWNER,
    CONTRIBUTOR,
    OWNER,
    EDITOR,
    ADMINISTRATOR;

    /** Of their account. */
    String box() {
        return "lecteur-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
