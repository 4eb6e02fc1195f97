package fr.vitrine.kernel;

import java.util.Arrays;
import java.util.Optional;

/** Whom a service is for. */
public enum Audience {
    /** "Particuliers". */
    INDIVIDUALS("particuliers", 1),
    /** "Entreprises". */
    BUSINESSES("entreprises", 2),
    /** "Collectivités": communes, groupings of communes, départements, régions and their establishments. */
    LOCAL_AUTHORITIES("collectivites", 4);

    private final String code;
    private final int bit;

    Audience(String code, int bit) {
        this.code = code;
        this.bit = bit;
    }

    /** The word used in addresses, files and the database. */
    public String code() {
        return code;
    }

    /** Its bit in a set of audiences that is stored as a number. */
    public int bit() {
        return bit;
    }

    public static Optional<Audience> parse(String code) {
        return Arrays.stream(values())
                .filter(audience -> audience.code.equals(code))
                .findFirst();
    }
}
