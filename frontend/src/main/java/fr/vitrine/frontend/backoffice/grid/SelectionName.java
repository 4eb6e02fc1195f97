package fr.vitrine.frontend.backoffice.grid;

import com.vaadin.flow.component.grid.Grid;

/** Vaadin leaves the heads of the column of checkboxes empty: says what it is to who cannot see it. */
public final class SelectionName {

    private SelectionName() {}

    public static void give(Grid<?> grid, String name) {
        grid.getElement().executeJs("""
                const name = $0;
                requestAnimationFrame(() => this.shadowRoot.querySelectorAll('thead th').forEach(head => {
                    const cell = head.querySelector('slot')?.assignedElements()[0];
                    if (cell && !cell.textContent.trim() && !cell.querySelector('vaadin-text-field, vaadin-combo-box')) {
                        const said = document.createElement('span');
                        said.className = 'visually-hidden';
                        said.textContent = name;
                        cell.append(said);
                    }
                }))\
                """, name);
    }
}
