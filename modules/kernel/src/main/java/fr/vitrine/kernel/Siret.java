package fr.vitrine.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an establishment in the State's register Sirene: 14 digits, the first nine being the company's SIREN.
 * The check is Luhn's over all 14 digits; for the establishments of La Poste (SIREN 356000000) the plain sum of the
 * digits is a multiple of 5 instead (INSEE, "Numéro SIRET").
 */
public record Siret(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{14}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}.]+");
    private static final String NO_SIREN = "000000000";
    private static final String LA_POSTE = "356000000";

    public Siret {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a SIRET: " + value);
        }
    }

    /** Reads a SIRET as people write it, with or without spaces; empty where its form or its check digit is wrong. */
    public static Optional<Siret> parse(String raw) {
        var digits = SPACES.matcher(raw).replaceAll("");
        return isValid(digits) ? Optional.of(new Siret(digits)) : Optional.empty();
    }

    public String siren() {
        return value.substring(0, 9);
    }

    /** As it is printed: {@code 380 967 570 00033}. */
    public String formatted() {
        return value.substring(0, 3) + " " + value.substring(3, 6) + " " + value.substring(6, 9) + " "
                + value.substring(9);
    }

    private static boolean isValid(String digits) {
        if (!FORM.matcher(digits).matches() || digits.startsWith(NO_SIREN)) {
            return false;
        }
        return luhnSum(digits) % 10 == 0
                || (digits.startsWith(LA_POSTE)
                        && digits.chars().map(c -> c - '0').sum() % 5 == 0);
    }

    private static int luhnSum(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum;
    }

    @Override
    public String toString() {
        return value;
    }
}
