package fr.vitrine.frontend.backoffice.grid;

import fr.vitrine.frontend.backoffice.grid.FilterField.Choice;
import java.util.Comparator;
import java.util.List;

/** A column of a table that is read at once: its name in addresses and files, its text, how it sorts and filters. */
public interface TableColumn<R> {

    String parameter();

    /** Key of its head's text. */
    String label();

    int width();

    String text(R row);

    Comparator<R> order();

    /** Empty: what is looked for is typed. */
    default List<Choice> choices() {
        return List.of();
    }

    /** Whether a row answers what was typed or chosen. */
    boolean matches(R row, String value);
}
