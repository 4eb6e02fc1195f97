package fr.vitrine.directory.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;

/** Where an import reads from: a file, with the pictures of its folder, or the same on the class path. */
sealed interface ImportInput {

    String name();

    long size() throws IOException;

    /** Anew from the beginning. */
    InputStream open() throws IOException;

    /** A file beside the input, which never leads out of its folder. */
    Optional<InputStream> beside(String relativePath) throws IOException;

    record OfFile(Path file) implements ImportInput {

        @Override
        public String name() {
            return String.valueOf(file.getFileName());
        }

        @Override
        public long size() throws IOException {
            return Files.size(file);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        /** Links are followed before it is checked where they lead. */
        @Override
        public Optional<InputStream> beside(String relativePath) throws IOException {
            var folder = file.toRealPath().resolveSibling("").toRealPath();
            var beside = folder.resolve(relativePath);
            if (!Files.isRegularFile(beside) || !beside.toRealPath().startsWith(folder)) {
                return Optional.empty();
            }
            return Optional.of(Files.newInputStream(beside));
        }
    }

    record OfResource(Resource resource) implements ImportInput {

        @Override
        public String name() {
            return String.valueOf(resource.getFilename());
        }

        @Override
        public long size() throws IOException {
            return resource.contentLength();
        }

        @Override
        public InputStream open() throws IOException {
            return resource.getInputStream();
        }

        @Override
        public Optional<InputStream> beside(String relativePath) throws IOException {
            var beside = resource.createRelative(relativePath);
            return beside.isReadable() ? Optional.of(beside.getInputStream()) : Optional.empty();
        }
    }

    /** Whether a path could only name something in or under the folder it is relative to. */
    static boolean isInside(String relativePath) {
        return !relativePath.contains("\\")
                && !relativePath.contains(":")
                && !relativePath.startsWith("/")
                && relativePath.chars().noneMatch(Character::isISOControl)
                && !List.of(relativePath.split("/", -1)).contains("..");
    }
}
