package fr.vitrine.frontend.backoffice.structures;

import com.vaadin.flow.router.QueryParameters;
import fr.vitrine.frontend.backoffice.grid.SavedView;
import fr.vitrine.frontend.backoffice.grid.ViewPills;
import java.util.List;

/** What the views of the structures' grid mean. */
record RegisterReading(GridServices services) implements ViewPills.Reading {

    /** Under which a person's own views are kept. */
    static final String GRID = "structures";

    /** Name (a text) and what it filters by. */
    static final List<SavedView> BUILT_IN = List.of(
            new SavedView("grid.view.all", ""),
            new SavedView("grid.view.stale", "etat=publiee&fraicheur=plus-12"),
            new SavedView("grid.view.unattended", "referents=aucun"),
            new SavedView("grid.view.drafts", "etat=brouillon"));

    static GridState state(String query) {
        return GridState.parse(QueryParameters.fromString(query).getParameters());
    }

    @Override
    public String plain(String query) {
        return state(query).query();
    }

    @Override
    public String filters(String query) {
        return state(query).sortedBy(List.of()).query();
    }

    @Override
    public int count(String query) {
        return services.register()
                .count(services.current().get(), services.filters().query(state(query)));
    }
}
