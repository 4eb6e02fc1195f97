package fr.vitrine.correspondence.inbound;

import fr.vitrine.kernel.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody has written in an answer: without what their program quotes, and without a signature. By the marks that
 * French and English programs set; where none is known to, all of it.
 */
final class ReplyText {

    static final String CUT_HERE = "-----Original Message-----";

    private static final int HEADER_LINES = 6;
    private static final int ATTRIBUTION_LINES = 4;
    private static final int LONGEST_MARK = 300;

    private static final Pattern QUOTED = Pattern.compile("\\s{0,3}>.*");
    private static final Pattern SEPARATOR = Pattern.compile(
            "[-_–—\\s]{3,}(original message|message d['’]origine|message original|message initial|forwarded message"
                    + "|message transféré|message transmis)[-_–—\\s]{3,}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SIGNATURE = Pattern.compile("--\\s*");
    private static final Pattern SENDER = Pattern.compile("[*>\\s]*(De|From|Expéditeur)\\s?:\\*?.*");
    private static final Pattern HEADER =
            Pattern.compile("[*>\\s]*(Envoyé|Envoyé le|Date|À|A|Pour|Objet|Sent|To|Cc|Subject)\\s?:\\*?.*");
    private static final Pattern ATTRIBUTION =
            Pattern.compile("(?=.*(\\d[:hH]\\d\\d|@)).*\\b(a écrit|wrote)\\b.{0,60}:");
    private static final Pattern SHORT_ATTRIBUTION = Pattern.compile(".{1,100}\\b(a écrit|wrote)\\s?:");
    private static final Pattern ATTRIBUTION_START = Pattern.compile("(Le|On|\\d{4}-|.*<[^<>\\s]+@).*");
    private static final Pattern PROGRAM = Pattern.compile(
            "(Envoyé (de|depuis|à partir de|avec) .{1,60}|Sent (from|with|via) .{1,60}|(Get|Download) Outlook .{1,60}"
                    + "|(Obtenir|Obtenez|Télécharger|Téléchargez) Outlook .{1,60}|Provenance\\s?: .{1,60})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RULE = Pattern.compile("[-_–—*\\s]*");
    private static final Pattern GAPS = Pattern.compile("\\n{3,}");

    private ReplyText() {}

    /** @param flowed whether lines that end with a space go on in the next (RFC 3676) */
    static String of(String raw, boolean flowed) {
        var lines = raw.lines().map(ReplyText::visible).toList();
        var kept = new ArrayList<String>();
        for (var n = 0; n < lines.size() && !isEnd(lines, n); n++) {
            var attribution = attribution(lines, n);
            if (attribution > 0 && !isQuoted(lines, n + attribution)) {
                break;
            }
            if (attribution > 0) {
                n += attribution - 1;
            } else if (!QUOTED.matcher(lines.get(n)).matches()) {
                kept.add(lines.get(n));
            }
        }
        dropPrograms(kept);
        var text = String.join("\n", flowed ? joined(kept) : kept);
        return GAPS.matcher(Text.clean(text)).replaceAll("\n\n");
    }

    private static String visible(String line) {
        return line.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace("\ufeff", "")
                .replace("\u200b", "");
    }

    private static boolean isEnd(List<String> lines, int n) {
        var line = lines.get(n);
        return SIGNATURE.matcher(line).matches()
                || (line.length() <= LONGEST_MARK && SEPARATOR.matcher(line).matches())
                || (SENDER.matcher(line).matches()
                        && lines.subList(n + 1, Math.min(lines.size(), n + HEADER_LINES)).stream()
                                        .filter(next -> HEADER.matcher(next).matches())
                                        .count()
                                >= 2);
    }

    /** How many lines say here who wrote what follows; programs break them where they are long. */
    private static int attribution(List<String> lines, int n) {
        if (SHORT_ATTRIBUTION.matcher(lines.get(n)).matches() && isQuoted(lines, n + 1)) {
            return 1;
        }
        if (lines.get(n).length() > LONGEST_MARK
                || !ATTRIBUTION_START.matcher(lines.get(n)).matches()) {
            return 0;
        }
        var joined = new StringBuilder();
        for (var length = 1; length <= ATTRIBUTION_LINES && n + length <= lines.size(); length++) {
            var line = lines.get(n + length - 1).strip();
            if (line.isEmpty() || joined.length() + line.length() > LONGEST_MARK) {
                return 0;
            }
            joined.append(joined.isEmpty() ? "" : " ").append(line);
            if (ATTRIBUTION.matcher(joined).matches()) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isQuoted(List<String> lines, int from) {
        return lines.subList(Math.min(from, lines.size()), lines.size()).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> QUOTED.matcher(line).matches())
                .isPresent();
    }

    private static void dropPrograms(List<String> lines) {
        while (!lines.isEmpty() && isOfProgram(lines.getLast().strip())) {
            lines.removeLast();
        }
    }

    private static boolean isOfProgram(String line) {
        return RULE.matcher(line).matches() || PROGRAM.matcher(line).matches();
    }

    private static List<String> joined(List<String> lines) {
        var whole = new ArrayList<StringBuilder>();
        var goesOn = false;
        for (var line : lines) {
            var said = line.startsWith(" ") ? line.substring(1) : line;
            if (goesOn) {
                whole.getLast().append(said);
            } else {
                whole.add(new StringBuilder(said));
            }
            goesOn = said.endsWith(" ") && !said.isBlank();
        }
        return whole.stream().map(StringBuilder::toString).toList();
    }
}
