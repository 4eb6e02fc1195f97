package fr.vitrine.directory.importing;

import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.StructureImages.NewImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that can be written.
 *
 * @param sourceId its name where it comes from: its id, else its SIRET, else its name and commune
 * @param dated whether the file says when the record was last right; otherwise that is today where it is new
 * @param images null: the file does not speak of them
 */
record ImportedRow(
        long line,
        String sourceId,
        StructureDetails details,
        boolean dated,
        @Nullable List<NewImage> images,
        List<ImportProblem> warnings) {

    long weight() {
        return images == null
                ? 0
                : images.stream()
                        .mapToLong(image -> image.picture().content().length)
                        .sum();
    }
}
