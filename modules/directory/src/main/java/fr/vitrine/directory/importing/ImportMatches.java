package fr.vitrine.directory.importing;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureWriter;
import fr.vitrine.directory.importing.RecordMerge.Merged;
import fr.vitrine.kernel.Siret;
import fr.vitrine.kernel.StructureId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What the directory already has of some rows: found by SIRET, else by source and id, and locked until the end. */
final class ImportMatches {

    private final FilledValues filledValues;
    private final String source;
    private final Set<StructureId> curated = new HashSet<>();
    private final Map<Siret, Structure> bySiret = new HashMap<>();
    private final Map<String, Structure> bySourceId = new HashMap<>();
    private final Map<StructureId, Map<String, String>> filledBy = new HashMap<>();

    private ImportMatches(FilledValues filledValues, String source) {
        this.filledValues = filledValues;
        this.source = source;
    }

    static ImportMatches find(DSLContext jooq, StructureWriter writer, String source, List<ImportedRow> rows) {
        var matches = new ImportMatches(new FilledValues(jooq), source);
        var sirets = rows.stream()
                .map(row -> row.details().siret())
                .filter(Objects::nonNull)
                .toList();
        var ids = rows.stream().map(ImportedRow::sourceId).toList();
        var same = STRUCTURE.SIRET.in(sirets).or(STRUCTURE.SOURCE.eq(source).and(STRUCTURE.SOURCE_ID.in(ids)));
        var winners = jooq.select(STRUCTURE.ID, STRUCTURE.WINNER_STRUCTURE_ID)
                .from(STRUCTURE)
                .where(same.and(STRUCTURE.WINNER_STRUCTURE_ID.isNotNull()))
                .fetchMap(STRUCTURE.ID, STRUCTURE.WINNER_STRUCTURE_ID);
        var found = jooq.select(STRUCTURE.ID, STRUCTURE.IS_CURATED)
                .from(STRUCTURE)
                .where(same.or(STRUCTURE.ID.in(winners.values())))
                .orderBy(STRUCTURE.ID)
                .forUpdate()
                .fetchMap(STRUCTURE.ID, STRUCTURE.IS_CURATED);
        found.forEach((id, curated) -> {
            if (curated) {
                matches.curated.add(id);
            }
        });
        matches.add(writer.current(found.keySet()), winners);
        matches.filledBy.putAll(matches.filledValues.of(found.keySet()));
        return matches;
    }

    /** A record that was joined with another one stands for that one. */
    private void add(List<Structure> found, Map<StructureId, StructureId> winners) {
        var byId = found.stream().collect(Collectors.toMap(Structure::id, Function.identity()));
        for (var structure : found) {
            var record = Objects.requireNonNull(byId.get(winners.getOrDefault(structure.id(), structure.id())));
            var siret = structure.details().siret();
            if (siret != null) {
                bySiret.put(siret, record);
            }
            if (structure.source().source().equals(source)) {
                bySourceId.put(structure.source().id(), record);
            }
        }
    }

    @Nullable
    Structure of(ImportedRow row) {
        var holder = holder(row);
        return holder == null ? bySourceId.get(row.sourceId()) : holder;
    }

    /** Whether the SIRET leads to one structure and the id to another. */
    boolean disagree(ImportedRow row) {
        var holder = holder(row);
        var named = bySourceId.get(row.sourceId());
        return holder != null && named != null && !holder.id().equals(named.id());
    }

    /** What the structure becomes with the row. What people have changed belongs to no source any more. */
    Merged merge(Structure structure, ImportedRow row) {
        if (curated.contains(structure.id())) {
            return new RecordMerge(structure, row, Map.of()).filled(source);
        }
        var merge = new RecordMerge(structure, row, filledBy(structure));
        return structure.source().source().equals(source) ? merge.replaced() : merge.filled(source);
    }

    /** Keeps in mind which source has filled what. */
    void keepSources(Structure structure, Merged merged) {
        if (!curated.contains(structure.id()) && !merged.filledBy().equals(filledBy(structure))) {
            filledValues.save(structure.id(), merged.filledBy());
        }
    }

    private Map<String, String> filledBy(Structure structure) {
        return filledBy.getOrDefault(structure.id(), Map.of());
    }

    private @Nullable Structure holder(ImportedRow row) {
        var siret = row.details().siret();
        return siret == null ? null : bySiret.get(siret);
    }
}
