package fr.vitrine.frontend.backoffice.grid;

import java.io.IOException;
import java.util.List;

/** A kind of file, written row by row. */
public interface Sheet extends AutoCloseable {

    void row(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;
}
