package fr.vitrine.frontend.backoffice.grid;

import java.io.IOException;
import java.util.List;

/** What is read a page at a time, so that it is never in memory as a whole. */
@FunctionalInterface
public interface Pages<R> {

    int CHUNK = 200;

    List<R> read(int offset, int limit);

    /** What is done with each. */
    @FunctionalInterface
    interface Each<R> {
        void take(R row) throws IOException;
    }

    default void each(Each<R> each) throws IOException {
        var offset = 0;
        List<R> page;
        do {
            page = read(offset, CHUNK);
            for (var row : page) {
                each.take(row);
            }
            offset += page.size();
        } while (page.size() == CHUNK);
    }
}
