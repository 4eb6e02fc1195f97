package fr.vitrine.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/** A telephone number in E.164 form: {@code +33353010101}. */
public record PhoneNumber(String value) {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final String DEFAULT_REGION = "FR";
    private static final int FRANCE = 33;
    private static final long SMALLEST_FRENCH = 100_000_000L;

    public PhoneNumber {
        if (!read(value).map(PhoneNumber::e164).equals(Optional.of(value))) {
            throw new IllegalArgumentException("not a telephone number in E.164 form");
        }
    }

    /** Reads a number as people write it, without an extension; one without a country code is taken for a French one. */
    public static Optional<PhoneNumber> parse(String raw) {
        return read(Text.cleanLine(raw)).map(number -> new PhoneNumber(e164(number)));
    }

    /** As one dials it from France: {@code 03 53 01 01 01}, or with its country code where it is abroad. */
    public String formatted() {
        var number = read(value).orElseThrow();
        return PHONES.format(
                number,
                number.getCountryCode() == FRANCE ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    }

    /** "03 53 01 01 0", a digit short, is taken by the library for a subscriber number that begins with 0. */
    private static boolean isTruncatedFrench(Phonenumber.PhoneNumber number) {
        return number.getCountryCode() == FRANCE && number.getNationalNumber() < SMALLEST_FRENCH;
    }

    private static String e164(Phonenumber.PhoneNumber number) {
        return PHONES.format(number, PhoneNumberFormat.E164);
    }

    private static Optional<Phonenumber.PhoneNumber> read(String raw) {
        try {
            var number = PHONES.parse(raw, DEFAULT_REGION);
            var fits = PHONES.isPossibleNumber(number) && !number.hasExtension() && !isTruncatedFrench(number);
            return fits ? Optional.of(number) : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
