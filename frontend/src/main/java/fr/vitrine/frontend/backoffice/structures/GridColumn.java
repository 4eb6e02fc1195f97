package fr.vitrine.frontend.backoffice.structures;

import fr.vitrine.directory.register.RegisterOrder;
import fr.vitrine.frontend.backoffice.grid.ArrangedColumn;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of the grid, in the order in which it stands unless a person has moved it. */
enum GridColumn implements ArrangedColumn {
    NAME("nom", RegisterOrder.Key.NAME, 240, true),
    LEGAL_FORM("forme", RegisterOrder.Key.LEGAL_FORM, 150, true),
    COMMUNE("commune", RegisterOrder.Key.COMMUNE, 160, true),
    DOMAINS("domaine", null, 170, true),
    STATUS("etat", RegisterOrder.Key.STATUS, 140, true),
    FRESHNESS("fraicheur", RegisterOrder.Key.FRESHNESS, 130, true),
    PEOPLE("referents", RegisterOrder.Key.PEOPLE, 130, true),
    TAGS("etiquette", null, 140, true),
    ASSIGNED("suivi", RegisterOrder.Key.ASSIGNED, 150, true),
    UPDATED("maj", RegisterOrder.Key.UPDATED, 140, false),
    PHONE("tel", RegisterOrder.Key.PHONE, 150, false),
    EMAIL("mail", RegisterOrder.Key.EMAIL, 220, false),
    SIRET("siret", RegisterOrder.Key.SIRET, 170, false);

    private final String parameter;
    private final RegisterOrder.@Nullable Key key;
    private final int width;
    private final boolean shown;

    GridColumn(String parameter, RegisterOrder.@Nullable Key key, int width, boolean shown) {
        this.parameter = parameter;
        this.key = key;
        this.width = width;
        this.shown = shown;
    }

    @Override
    public String parameter() {
        return parameter;
    }

    /** Empty for what cannot be sorted by. */
    Optional<RegisterOrder.Key> key() {
        return Optional.ofNullable(key);
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public boolean isShown() {
        return shown;
    }

    @Override
    public String label() {
        return "grid.column." + parameter;
    }

    static Optional<GridColumn> of(String parameter) {
        return Arrays.stream(values())
                .filter(column -> column.parameter.equals(parameter))
                .findFirst();
    }

    static GridColumn of(RegisterOrder.Key key) {
        return Arrays.stream(values())
                .filter(column -> column.key == key)
                .findFirst()
                .orElseThrow();
    }
}
