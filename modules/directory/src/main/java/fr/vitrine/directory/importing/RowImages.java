package fr.vitrine.directory.importing;

import fr.vitrine.directory.Pictures;
import fr.vitrine.directory.Pictures.Intake;
import fr.vitrine.directory.StructureImages;
import fr.vitrine.directory.StructureImages.NewImage;
import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.directory.importing.SourceRow.Values;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads the pictures that a row names, from the folder of the import file. */
final class RowImages {

    private final ImportInput input;

    RowImages(ImportInput input) {
        this.input = input;
    }

    List<NewImage> read(List<Values> images, RowProblems problems) {
        return images.stream().flatMap(image -> read(image, problems).stream()).toList();
    }

    private Optional<NewImage> read(Values image, RowProblems problems) {
        var readers = new ValueReaders(image, problems);
        var path = image.text("fichier");
        var alternative = readers.line("texte_alternatif", StructureImages.MAX_ALTERNATIVE);
        var credit = readers.line("credit", StructureImages.MAX_CREDIT);
        var logo = readers.yes("logo");
        if (path == null || alternative == null) {
            var missing = path == null ? Reason.IMAGE_MISSING : Reason.IMAGE_WITHOUT_ALTERNATIVE;
            problems.warn(image.pathOf("fichier"), path == null ? "" : path, missing);
            return Optional.empty();
        }
        return content(image, path, problems).flatMap(bytes -> switch (Pictures.take(bytes)) {
            case Intake.Accepted accepted -> Optional.of(NewImage.of(accepted, logo, alternative, credit));
            case Intake.TooLarge _ -> leftOut(image, path, Reason.IMAGE_TOO_LARGE, problems);
            case Intake.Unsupported _ -> leftOut(image, path, Reason.IMAGE_UNSUPPORTED, problems);
        });
    }

    private Optional<byte[]> content(Values image, String path, RowProblems problems) {
        if (!ImportInput.isInside(path)) {
            return leftOut(image, path, Reason.IMAGE_OUTSIDE, problems);
        }
        try {
            var stream = input.beside(path);
            if (stream.isEmpty()) {
                return leftOut(image, path, Reason.IMAGE_MISSING, problems);
            }
            try (var open = stream.get()) {
                return Optional.of(open.readNBytes(Pictures.MAX_BYTES + 1));
            }
        } catch (IOException unreadable) {
            return leftOut(image, path, Reason.IMAGE_MISSING, problems);
        }
    }

    private static <T> Optional<T> leftOut(Values image, String path, Reason reason, RowProblems problems) {
        problems.warn(image.pathOf("fichier"), path, reason);
        return Optional.empty();
    }
}
