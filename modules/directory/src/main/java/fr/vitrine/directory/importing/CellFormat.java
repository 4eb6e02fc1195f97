package fr.vitrine.directory.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number format of a spreadsheet, as far as it makes another text of a number: a date, or digits in groups with leading
 * zeros. Fewer decimals than there are, thousands and currencies are for looking at only and change nothing here.
 *
 * @param mask of digits: {@link #ZERO} and {@link #DIGIT} where they stand, all other signs as they are
 */
record CellFormat(Kind kind, String mask) {

    enum Kind {
        NUMBER,
        DIGITS,
        YEAR,
        DATE,
        TIME
    }

    static final CellFormat GENERAL = new CellFormat(Kind.NUMBER, "");

    private static final char ZERO = '\u0001';
    private static final char DIGIT = '\u0002';
    private static final int LAST_DAY = 2_958_465;
    private static final int SECONDS = 86_400;
    private static final Set<String> DATES = Set.of(
            "14", "15", "16", "17", "22", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "55", "56",
            "57", "58");
    private static final Set<String> TIMES = Set.of("18", "19", "20", "21", "32", "33", "34", "35", "45", "46", "47");

    /** Literals, colours, conditions and currencies: signs that stand for themselves or for nothing. */
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[(?![hmsHMS]+])[^]]*]");

    private static final Pattern MASK = Pattern.compile("\"[^\"]*\"|\\\\.|[0#? /():+-]");

    /** Those that need no code in the file. */
    static CellFormat builtIn(String id) {
        if (DATES.contains(id)) {
            return new CellFormat(Kind.DATE, "");
        }
        return TIMES.contains(id) ? new CellFormat(Kind.TIME, "") : GENERAL;
    }

    static CellFormat of(String code) {
        var letters = ASIDE.matcher(firstSection(code)).replaceAll("").toLowerCase(Locale.ROOT);
        if (letters.isBlank() || letters.contains("general") || letters.contains("standard")) {
            return GENERAL;
        }
        if (letters.contains("y") || letters.contains("d")) {
            return new CellFormat(letters.matches("[^dmhs]*") ? Kind.YEAR : Kind.DATE, "");
        }
        if (letters.contains("h") || letters.contains("s")) {
            return new CellFormat(Kind.TIME, "");
        }
        return letters.contains("m") ? new CellFormat(Kind.DATE, "") : digits(firstSection(code));
    }

    private static CellFormat digits(String section) {
        var mask = new StringBuilder();
        var parts = MASK.matcher(section);
        var end = 0;
        while (parts.find() && parts.start() == end) {
            end = parts.end();
            var part = parts.group();
            switch (part.charAt(0)) {
                case '0' -> mask.append(ZERO);
                case '#', '?' -> mask.append(DIGIT);
                case '"' -> mask.append(part, 1, part.length() - 1);
                case '\\' -> mask.append(part.charAt(1));
                default -> mask.append(part);
            }
        }
        return end == section.length() ? new CellFormat(Kind.DIGITS, mask.toString()) : GENERAL;
    }

    /** The one for positive numbers. */
    private static String firstSection(String code) {
        var quoted = false;
        for (var n = 0; n < code.length(); n++) {
            var sign = code.charAt(n);
            quoted ^= sign == '"';
            if (sign == ';' && !quoted) {
                return code.substring(0, n);
            }
        }
        return code;
    }

    /** @param since1904 whether days are counted from then, as old Macintoshes did */
    String shown(BigDecimal number, boolean since1904) {
        var day = number.setScale(0, RoundingMode.FLOOR);
        if (number.signum() < 0 || day.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0 && kind != Kind.DIGITS) {
            return number.toPlainString();
        }
        return switch (kind) {
            case NUMBER -> number.toPlainString();
            case DIGITS -> day.compareTo(number) == 0 ? filled(day.toPlainString()) : number.toPlainString();
            case YEAR -> String.valueOf(date(day.intValue(), since1904).getYear());
            case DATE -> moment(number, day.intValue(), since1904);
            case TIME -> day.signum() == 0 ? time(number).toString() : moment(number, day.intValue(), since1904);
        };
    }

    private String filled(String digits) {
        var text = new StringBuilder();
        var left = digits.equals("0") ? "" : digits;
        for (var n = mask.length() - 1; n >= 0; n--) {
            var sign = mask.charAt(n);
            if (sign != ZERO && sign != DIGIT) {
                text.append(sign);
            } else if (!left.isEmpty()) {
                text.append(left.charAt(left.length() - 1));
                left = left.substring(0, left.length() - 1);
            } else if (sign == ZERO) {
                text.append('0');
            }
        }
        return left + text.reverse();
    }

    private static String moment(BigDecimal number, int day, boolean since1904) {
        var date = date(day, since1904);
        var time = time(number);
        return time.equals(LocalTime.MIDNIGHT)
                ? date.toString()
                : date.atTime(time).toString();
    }

    private static LocalTime time(BigDecimal number) {
        var part = number.remainder(BigDecimal.ONE).multiply(BigDecimal.valueOf(SECONDS));
        return LocalTime.ofSecondOfDay(
                Math.min(SECONDS - 1, part.setScale(0, RoundingMode.HALF_UP).intValue()));
    }

    /** Spreadsheets count a 29 February 1900 that never was. */
    private static LocalDate date(int day, boolean since1904) {
        if (since1904) {
            return LocalDate.of(1904, 1, 1).plusDays(day);
        }
        return LocalDate.of(1899, 12, day < 60 ? 31 : 30).plusDays(day);
    }
}
