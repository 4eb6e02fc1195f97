package fr.vitrine.kernel;

import java.util.Arrays;
import java.util.Optional;

/** Whom a service is for. */
public enum Audience {
    /** "Particuliers". */
    INDIVIDUALS("particuliers"),
    /** "Entreprises". */
    BUSINESSES("entreprises"),
    /** "Collectivités": communes, groupings of communes, départements, régions and their establishments. */
    LOCAL_AUTHORITIES("collectivites");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    /** The word used in addresses, files and the database. */
    public String code() {
        return code;
    }

    /** Its bit in a set of audiences that is stored as a number. */
    public int bit() {
        return 1 << ordinal();
    }

    public static Optional<Audience> parse(String code) {
        return Arrays.stream(values())
                .filter(audience -> audience.code.equals(code))
                .findFirst();
    }
}
