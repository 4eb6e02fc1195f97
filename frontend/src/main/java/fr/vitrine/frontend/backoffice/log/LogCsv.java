package fr.vitrine.frontend.backoffice.log;

import fr.vitrine.accounts.ActionLog;
import fr.vitrine.kernel.Actor;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The log as a file that spreadsheets open, written page by page. */
final class LogCsv {

    private static final int PAGE = 1_000;
    private static final String FORMULAS = "=+-@\t\r\n＝＋－＠";

    private final ActionLog log;

    LogCsv(ActionLog log) {
        this.log = log;
    }

    void write(Actor actor, String words, OutputStream to) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        writer.write('\ufeff');
        writer.write("date;actor;action;subject;detail\r\n");
        var offset = 0;
        var page = log.list(actor, words, offset, PAGE);
        while (!page.isEmpty()) {
            for (var entry : page) {
                writer.write(line(entry));
            }
            offset += page.size();
            page = log.list(actor, words, offset, PAGE);
        }
        writer.flush();
    }

    private static String line(ActionLog.Entry entry) {
        return Stream.<@Nullable String>of(
                        entry.at().toString(), entry.actor(), entry.action(), entry.subject(), entry.detail())
                .map(LogCsv::cell)
                .collect(Collectors.joining(";", "", "\r\n"));
    }

    /** What a spreadsheet would take for a formula becomes text. */
    static String cell(@Nullable String value) {
        var text = Objects.requireNonNullElse(value, "");
        var safe = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
