package fr.vitrine.directory.search;

import fr.vitrine.directory.search.SearchQuery.Place;
import fr.vitrine.directory.search.SearchQuery.Sort;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import java.util.Set;

/** Queries that differ from {@link SearchQuery#everything()} in what a test is about. */
public record Queries(SearchQuery query) {

    public static final Queries EVERYTHING = new Queries(SearchQuery.everything());

    public Queries text(String text) {
        return with(text, query.domains(), query.audiences(), query.labels(), query.legalForms(), query.openNow());
    }

    public Queries domains(String... slugs) {
        return with(
                query.text(), Set.of(slugs), query.audiences(), query.labels(), query.legalForms(), query.openNow());
    }

    public Queries audiences(Audience... audiences) {
        return with(
                query.text(), query.domains(), Set.of(audiences), query.labels(), query.legalForms(), query.openNow());
    }

    public Queries labels(String... codes) {
        return with(
                query.text(), query.domains(), query.audiences(), Set.of(codes), query.legalForms(), query.openNow());
    }

    public Queries legalForms(String... codes) {
        return with(query.text(), query.domains(), query.audiences(), query.labels(), Set.of(codes), query.openNow());
    }

    public Queries openNow() {
        return with(query.text(), query.domains(), query.audiences(), query.labels(), query.legalForms(), true);
    }

    public Queries near(String commune, int radiusKm) {
        return new Queries(new SearchQuery(
                query.text(),
                query.domains(),
                query.audiences(),
                new Place(new CommuneCode(commune), radiusKm),
                query.actsIn(),
                query.labels(),
                query.legalForms(),
                query.openNow(),
                query.sort(),
                query.page()));
    }

    public Queries actsIn(String commune) {
        return new Queries(new SearchQuery(
                query.text(),
                query.domains(),
                query.audiences(),
                query.place(),
                new CommuneCode(commune),
                query.labels(),
                query.legalForms(),
                query.openNow(),
                query.sort(),
                query.page()));
    }

    public Queries page(Sort sort, int page) {
        return new Queries(new SearchQuery(
                query.text(),
                query.domains(),
                query.audiences(),
                query.place(),
                query.actsIn(),
                query.labels(),
                query.legalForms(),
                query.openNow(),
                sort,
                page));
    }

    private Queries with(
            String text,
            Set<String> domains,
            Set<Audience> audiences,
            Set<String> labels,
            Set<String> legalForms,
            boolean openNow) {
        return new Queries(new SearchQuery(
                text,
                domains,
                audiences,
                query.place(),
                query.actsIn(),
                labels,
                legalForms,
                openNow,
                query.sort(),
                query.page()));
    }
}
