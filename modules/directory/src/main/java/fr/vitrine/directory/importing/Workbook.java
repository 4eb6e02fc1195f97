package fr.vitrine.directory.importing;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * An XLSX file: a ZIP of XML parts that name each other. Read with the JDK alone: the streaming library at hand gives its
 * memory away for a made-up cell address or number of a text, and lets nobody look at what it unpacks.
 */
final class Workbook implements AutoCloseable {

    private final Path copy;
    private final ZipFile zip;
    private final AtomicLong unpacked = new AtomicLong();
    private final List<SheetEntry> sheets = new ArrayList<>();
    private final Map<String, String> targetOfType = new HashMap<>();
    private boolean since1904;

    private record SheetEntry(String name, String part) {}

    private Workbook(Path copy) throws IOException {
        this.copy = copy;
        zip = new ZipFile(copy.toFile());
    }

    static Workbook open(ImportInput input) throws IOException, UnusableFile {
        var copy = Files.createTempFile("vitrine-import", ".xlsx");
        try (var stream = input.open()) {
            Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
            return read(copy);
        } catch (ZipException _) {
            Files.deleteIfExists(copy);
            throw new UnusableFile(Reason.BROKEN_WORKBOOK);
        } catch (UnusableFile | RuntimeException | IOException unusable) {
            Files.deleteIfExists(copy);
            throw unusable;
        }
    }

    private static Workbook read(Path copy) throws IOException, UnusableFile {
        var workbook = new Workbook(copy);
        try {
            workbook.readContents();
            return workbook;
        } catch (UnusableFile | RuntimeException | IOException unusable) {
            workbook.close();
            throw unusable;
        }
    }

    private void readContents() throws IOException, UnusableFile {
        var main = relations("").values().stream()
                .filter(relation -> relation.type().equals("officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElseThrow(() -> new UnusableFile(Reason.SPREADSHEET));
        if (!main.endsWith(".xml")) {
            throw new UnusableFile(Reason.SPREADSHEET);
        }
        var relations = relations(main);
        relations.values().forEach(relation -> targetOfType.put(relation.type(), relation.target()));
        try (var part = part(main)) {
            while (part.next()) {
                if (part.begins("workbookPr")) {
                    var date1904 = part.attribute("date1904");
                    since1904 = "1".equals(date1904) || "true".equals(date1904);
                } else if (part.begins("sheet")) {
                    addSheet(part, relations);
                }
            }
        }
    }

    private void addSheet(WorkbookPart part, Map<String, Relation> relations) {
        var name = part.attribute("name");
        var relation = relations.get(String.valueOf(part.attribute("id")));
        var state = part.attribute("state");
        var visible = state == null || state.equals("visible");
        if (name != null && relation != null && relation.type().equals("worksheet") && visible) {
            sheets.add(new SheetEntry(name, relation.target()));
        }
    }

    private record Relation(String type, String target) {}

    /** By id, what a part names; the empty part stands for the file itself. */
    private Map<String, Relation> relations(String part) throws IOException, UnusableFile {
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var entry = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        var relations = new HashMap<String, Relation>();
        if (zip.getEntry(entry) == null) {
            throw new UnusableFile(part.isEmpty() ? Reason.SPREADSHEET : Reason.BROKEN_WORKBOOK);
        }
        try (var xml = part(entry)) {
            while (xml.next()) {
                var id = xml.begins("Relationship") ? xml.attribute("Id") : null;
                if (id != null) {
                    var type = String.valueOf(xml.attribute("Type"));
                    var target = String.valueOf(xml.attribute("Target"));
                    relations.put(
                            id,
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    target.startsWith("/") ? target.substring(1) : folder + target));
                }
            }
        }
        return relations;
    }

    private WorkbookPart part(String entry) throws IOException, UnusableFile {
        var found = zip.getEntry(entry);
        if (found == null) {
            throw new UnusableFile(Reason.BROKEN_WORKBOOK);
        }
        return new WorkbookPart(new WorkbookStream(zip.getInputStream(found), unpacked));
    }

    /** Those that a person can see, in their order. */
    List<String> sheets() {
        return sheets.stream().map(SheetEntry::name).toList();
    }

    SheetRows rows(String sheet) throws IOException, UnusableFile {
        var entry = sheets.stream()
                .filter(one -> one.name().equals(sheet))
                .findFirst()
                .orElseThrow(() -> new UnusableFile(Reason.NO_SUCH_SHEET, String.join(", ", sheets())));
        return new SheetRows(part(entry.part()), new SharedTexts(optional("sharedStrings")), formats());
    }

    private CellFormats formats() throws IOException, UnusableFile {
        try (var styles = optional("styles")) {
            return CellFormats.read(styles, since1904);
        }
    }

    private @Nullable WorkbookPart optional(String type) throws IOException, UnusableFile {
        var target = targetOfType.get(type);
        return target == null ? null : part(target);
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.deleteIfExists(copy);
    }
}
