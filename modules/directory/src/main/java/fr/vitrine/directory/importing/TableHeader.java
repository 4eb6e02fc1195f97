package fr.vitrine.directory.importing;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.directory.importing.SourceRow.Values;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the columns of a table mean, and how its rows become structures: the same for CSV and workbooks. */
final class TableHeader {

    private static final Pattern LIST = Pattern.compile("\\|");
    private static final int SHOWN = 12;

    private final List<String> columns;
    private final Set<String> ignored = new LinkedHashSet<>();

    /** @param chosen see {@link ImportOptions#columns()} */
    TableHeader(long line, List<String> header, Map<String, String> chosen) throws UnusableFile {
        columns = header.stream().map(name -> meaning(name, chosen)).toList();
        header.stream()
                .filter(name -> !name.isBlank() && !chosen.containsKey(name))
                .filter(name -> !ImportColumns.isKnownInCsv(ImportColumns.canonical(name)))
                .forEach(ignored::add);
        check(line, header, chosen);
    }

    static String meaning(String header, Map<String, String> chosen) {
        var column = chosen.get(header);
        return column == null ? ImportColumns.canonical(header) : column;
    }

    private void check(long line, List<String> header, Map<String, String> chosen) throws UnusableFile {
        if (!columns.contains(ImportColumns.NAME)) {
            var found = String.join(", ", header.stream().limit(SHOWN).toList());
            throw new UnusableFile(new ImportProblem(line, "", found, Reason.NO_NAME_COLUMN, List.of(), null));
        }
        var seen = new HashSet<String>();
        var meant = new HashSet<String>();
        for (var name : header) {
            if (!name.isBlank() && !seen.add(name.strip())) {
                throw new UnusableFile(new ImportProblem(line, name, "", Reason.DUPLICATE_COLUMN, List.of(), null));
            }
            var column = chosen.get(name);
            if (column != null && !column.isEmpty() && !ImportColumns.LISTS.contains(column) && !meant.add(column)) {
                throw new UnusableFile(new ImportProblem(line, column, "", Reason.DUPLICATE_COLUMN, List.of(), null));
            }
        }
    }

    int width() {
        return columns.size();
    }

    /** Whether the import looks at this column, from 0. */
    boolean isKnown(int column) {
        return column < columns.size() && ImportColumns.isKnownInCsv(columns.get(column));
    }

    String column(int column) {
        return columns.get(column);
    }

    /** Headers that mean nothing to the import. */
    Set<String> ignored() {
        return ignored;
    }

    /** @param problems that the row has anyway */
    SourceRow row(long line, List<String> fields, List<ImportProblem> problems) {
        var structure = new Values("");
        var service = new Values("");
        var links = new ArrayList<Values>();
        for (var n = 0; n < Math.min(fields.size(), columns.size()); n++) {
            var column = columns.get(n);
            if (ImportColumns.LINKS.equals(column)) {
                split(fields.get(n)).forEach(url -> links.add(link(url)));
            } else {
                fill(ImportColumns.SERVICE_IN_CSV.contains(column) ? service : structure, column, fields.get(n));
            }
        }
        var services = service.isEmpty() ? List.<Values>of() : List.of(service);
        return new SourceRow(line, structure, services, links, null, withExtraCells(line, fields, problems));
    }

    private List<ImportProblem> withExtraCells(long line, List<String> fields, List<ImportProblem> problems) {
        if (fields.stream().skip(columns.size()).allMatch(String::isBlank)) {
            return problems;
        }
        var all = new ArrayList<>(problems);
        all.add(ImportProblem.at(line, Reason.EXTRA_CELLS, columns.size(), fields.size()));
        return all;
    }

    private static void fill(Values values, String column, String raw) {
        if (ImportColumns.LISTS.contains(column)) {
            split(raw).forEach(part -> values.add(column, part));
        } else {
            values.add(column, raw);
        }
    }

    private static List<String> split(String raw) {
        return LIST.splitAsStream(raw).filter(part -> !part.isBlank()).toList();
    }

    private static Values link(String url) {
        var link = new Values("liens.");
        link.add("url", url);
        return link;
    }
}
