package fr.vitrine.directory.register;

/** One thing to sort by. */
public record RegisterOrder(Key key, boolean descending) {

    public enum Key {
        NAME,
        LEGAL_FORM,
        COMMUNE,
        STATUS,
        FRESHNESS,
        PEOPLE,
        ASSIGNED,
        UPDATED,
        SIRET,
        PHONE,
        EMAIL
    }

    public static RegisterOrder ascending(Key key) {
        return new RegisterOrder(key, false);
    }

    public static RegisterOrder descending(Key key) {
        return new RegisterOrder(key, true);
    }
}
