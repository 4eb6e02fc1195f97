package fr.vitrine.directory.importing;

import fr.vitrine.kernel.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One structure as it stands in the file, still text.
 *
 * @param line where it begins
 * @param links in JSON with their {@code type}
 * @param images null: the file does not speak of images
 * @param problems what is wrong with the row's form
 */
record SourceRow(
        long line,
        Values values,
        List<Values> services,
        List<Values> links,
        @Nullable List<Values> images,
        List<ImportProblem> problems) {

    /** Cleaned texts by their column; an empty one is as good as none. */
    static final class Values {

        private final String path;
        private final Map<String, List<String>> texts = new LinkedHashMap<>();

        /** @param path what stands before a column's name in a report: {@code services[2].} */
        Values(String path) {
            this.path = path;
        }

        void add(String column, String raw) {
            var text = Text.clean(raw);
            if (!text.isEmpty()) {
                texts.computeIfAbsent(column, _ -> new ArrayList<>()).add(text);
            }
        }

        String pathOf(String column) {
            return path + column;
        }

        boolean has(String column) {
            return texts.containsKey(column);
        }

        boolean isEmpty() {
            return texts.isEmpty();
        }

        @Nullable
        String text(String column) {
            var found = texts.get(column);
            return found == null ? null : found.getFirst();
        }

        List<String> list(String column) {
            return texts.getOrDefault(column, List.of());
        }
    }
}
