package fr.vitrine.partners;

import fr.vitrine.directory.importing.ImportNotes;
import fr.vitrine.directory.importing.ImportProblem;
import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.directory.importing.ImportReport;
import fr.vitrine.directory.importing.ImportReport.Changed;
import fr.vitrine.directory.importing.TableFile;
import fr.vitrine.directory.importing.TableRow;
import fr.vitrine.directory.importing.UnusableFile;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.Text;
import fr.vitrine.kernel.WebAddress;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One file of partners from its first row to its last. */
final class PartnerImportRun {

    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, List<Partner>> byName;
    private final Map<String, List<Partner>> byWebsite;
    private final Set<String> namesInFile;
    private final ImportedPartner reader;
    private final @Nullable Writing writing;
    private final Map<String, Long> lineOfName = new HashMap<>();
    private final Map<PartnerId, Long> lineOfPartner = new HashMap<>();
    private final ImportNotes<String> created = new ImportNotes<>();
    private final ImportNotes<Changed> changed = new ImportNotes<>();
    private final ImportNotes<ImportProblem> refused = new ImportNotes<>();
    private final ImportNotes<ImportProblem> warnings = new ImportNotes<>();
    private long rows;
    private long unchanged;

    /** Where what is read goes. */
    interface Writing {

        /** As it is now, kept from others. */
        Partner lock(PartnerId id);

        void create(PartnerDetails details);

        void update(Partner now, PartnerDetails details);
    }

    /**
     * @param namesInFile see {@link #key}
     * @param writing null: nothing is written
     */
    PartnerImportRun(
            Collection<Partner> known, Set<String> namesInFile, ImportedPartner reader, @Nullable Writing writing) {
        this.namesInFile = namesInFile;
        this.reader = reader;
        this.writing = writing;
        byName = by(known, details -> key(details.name()));
        byWebsite = by(known, details -> {
            var website = details.website();
            return website == null ? "" : key(website.readable());
        });
    }

    private static Map<String, List<Partner>> by(Collection<Partner> known, Function<PartnerDetails, String> key) {
        return known.stream().collect(Collectors.groupingBy(partner -> key.apply(partner.details())));
    }

    /** The form in which names are the same: accents, case, hyphens and apostrophes do not matter. */
    static String key(String name) {
        return OTHER_SIGNS.matcher(Text.fold(name)).replaceAll(" ").strip();
    }

    ImportReport.Done readAll(TableFile file, String fileName, LongConsumer progress, boolean written)
            throws UnusableFile {
        for (var row = file.next(); row.isPresent(); row = file.next()) {
            rows++;
            progress.accept(rows);
            read(row.get());
        }
        if (rows == 0) {
            throw new UnusableFile(ImportProblem.ofFile(Reason.NO_ROWS));
        }
        file.ignored().forEach(warnings::add);
        return new ImportReport.Done(
                fileName,
                "",
                file.form(),
                rows,
                created.noted(),
                changed.noted(),
                unchanged,
                refused.noted(),
                warnings.noted(),
                written);
    }

    private void read(TableRow row) {
        var known = match(row).map(partner -> writing == null ? partner : writing.lock(partner.id()));
        var now = known.map(Partner::details).orElse(null);
        var details = row.isRefused() ? null : reader.read(row, now);
        if (details != null) {
            checkDuplicate(row, details, known.map(Partner::id).orElse(null));
        }
        row.warnings().forEach(warnings::add);
        if (row.isRefused()) {
            refused.addAllAsOne(row.refusals());
        } else if (details != null && known.isPresent()) {
            change(row, known.get(), details);
        } else if (details != null) {
            create(details);
        }
    }

    private void create(PartnerDetails details) {
        if (writing != null) {
            writing.create(details);
        }
        created.add(details.name());
    }

    private void change(TableRow row, Partner now, PartnerDetails details) {
        var fields = RecordParts.between(now.details(), details).stream()
                .map(FieldChange::field)
                .toList();
        if (fields.isEmpty()) {
            unchanged++;
            return;
        }
        if (writing != null) {
            writing.update(now, details);
        }
        changed.add(new Changed(row.line(), details.name(), fields));
    }

    /** By its name; else by a web site that only one has, and none that the file itself speaks of by its name. */
    private Optional<Partner> match(TableRow row) {
        var name = key(row.text(PartnerFileWords.NAME));
        var namesakes = byName.getOrDefault(name, List.of());
        if (namesakes.size() > 1) {
            var one = namesakes.stream()
                    .filter(partner -> partner.id().toString().equals(row.text(PartnerFileWords.ID)))
                    .findFirst();
            if (one.isEmpty()) {
                row.refuse(PartnerFileWords.NAME, row.text(PartnerFileWords.NAME), Reason.SEVERAL_PARTNERS);
            }
            return one;
        }
        return namesakes.isEmpty() && !name.isEmpty()
                ? matchByWebsite(row)
                : namesakes.stream().findFirst();
    }

    private Optional<Partner> matchByWebsite(TableRow row) {
        var website = WebAddress.parse(row.text(PartnerFileWords.WEBSITE)).map(address -> key(address.readable()));
        var same = website.map(byWebsite::get).orElse(null);
        if (same == null
                || same.size() > 1
                || namesInFile.contains(key(same.getFirst().details().name()))) {
            return Optional.empty();
        }
        var found = same.getFirst();
        row.warn(
                PartnerFileWords.NAME,
                row.text(PartnerFileWords.NAME),
                Reason.OTHER_NAME,
                found.details().name());
        return Optional.of(found);
    }

    /** The first of two rows stands; which of them is right, only a person knows. Partners of one name are told by their id. */
    private void checkDuplicate(TableRow row, PartnerDetails details, @Nullable PartnerId id) {
        var before = id == null
                ? lineOfName.putIfAbsent(key(details.name()), row.line())
                : lineOfPartner.putIfAbsent(id, row.line());
        if (before != null) {
            row.refuse(PartnerFileWords.NAME, details.name(), Reason.DUPLICATE, before);
        }
    }
}
