package fr.vitrine.directory.importing;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.StructureImages.NewImage;
import fr.vitrine.directory.importing.MergeColumn.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Brings together what is stored of a structure and what a row says of it. */
final class RecordMerge {

    private final Structure stored;
    private final ImportedRow row;
    private final Map<String, String> filledBy;

    /** @param filledBy the sources that have filled values of the record, which is not theirs, by the values' names */
    RecordMerge(Structure stored, ImportedRow row, Map<String, String> filledBy) {
        this.stored = stored;
        this.row = row;
        this.filledBy = filledBy;
    }

    /**
     * What is to be stored.
     *
     * @param images null: those that are there
     */
    record Merged(StructureDetails details, @Nullable List<NewImage> images, Map<String, String> filledBy) {

        /** Names of the values in which it differs from what is stored. */
        List<String> changes(StructureDetails before) {
            var changes = new ArrayList<>(MergeColumn.changed(before, details));
            if (images != null) {
                changes.add(ImportColumns.IMAGES);
            }
            return changes;
        }
    }

    /**
     * The source's own record: exactly what the file says. Where it says nothing, what another source has filled stays;
     * without a date, the one it has stays.
     */
    Merged replaced() {
        var file = row.details();
        var merged = file.with();
        if (!row.dated()) {
            merged.confirmedOn(stored.details().confirmedOn());
        }
        var by = new HashMap<String, String>();
        for (var column : MergeColumn.ALL) {
            var source = filledBy.get(column.name());
            if (source != null && column.isEmpty(file) && (column.kind() != Kind.PLACE || staysInPlace())) {
                column.copy(stored.details(), merged);
                by.put(column.name(), source);
            }
        }
        var pictures = row.images();
        var othersPictures = filledBy.get(ImportColumns.IMAGES);
        if (othersPictures != null && (pictures == null || pictures.isEmpty())) {
            by.put(ImportColumns.IMAGES, othersPictures);
            pictures = null;
        }
        return new Merged(merged.build(), changed(pictures), by);
    }

    private boolean staysInPlace() {
        var said = row.details().address().commune();
        var before = stored.details().address().commune();
        return said == null ? filledBy.containsKey(MergeColumn.COMMUNE) : said.equals(before);
    }

    /**
     * Somebody else's record: only what it does not say yet, or what this source has filled itself. What it is and when it
     * was confirmed stays.
     */
    Merged filled(String source) {
        var merged = stored.details().with();
        var by = new HashMap<>(filledBy);
        for (var column : MergeColumn.ALL) {
            if (mayFill(column, source)) {
                column.copy(row.details(), merged);
                note(by, column.name(), column.isEmpty(row.details()) ? null : source);
            }
        }
        var pictures =
                stored.images().isEmpty() || source.equals(filledBy.get(ImportColumns.IMAGES)) ? row.images() : null;
        if (pictures != null) {
            note(by, ImportColumns.IMAGES, pictures.isEmpty() ? null : source);
        }
        return new Merged(merged.build(), changed(pictures), by);
    }

    private boolean mayFill(MergeColumn<?> column, String source) {
        return (column.isEmpty(stored.details()) || source.equals(filledBy.get(column.name())))
                && switch (column.kind()) {
                    case ORDINARY -> true;
                    case PLACE -> isOfItsPlace(source);
                    case IDENTITY -> false;
                };
    }

    private boolean isOfItsPlace(String source) {
        var commune = stored.details().address().commune();
        return commune == null
                || commune.equals(row.details().address().commune())
                || source.equals(filledBy.get(MergeColumn.COMMUNE));
    }

    private static void note(Map<String, String> filledBy, String name, @Nullable String source) {
        if (source == null) {
            filledBy.remove(name);
        } else {
            filledBy.put(name, source);
        }
    }

    private @Nullable List<NewImage> changed(@Nullable List<NewImage> pictures) {
        return pictures == null
                        || Objects.equals(pictures.stream().map(NewImage::shown).toList(), stored.images())
                ? null
                : pictures;
    }
}
