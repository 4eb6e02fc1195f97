package fr.vitrine.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.search.Queries;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows shaped as the register of inclusion companies exports them, with invented names and numbers. */
class ImportedStructuresAreFoundTest {

    private static final ImportFixture FIXTURE = new ImportFixture();

    @BeforeAll
    static void load() {
        var report = FIXTURE.done(FIXTURE.csv(
                "siret,nom,kind,legal_form,naf,adresse,code_postal,commune,longitude,latitude,km_stpol",
                row(1, "ASSOC RETRI", "ACI", "", "3832Z", "62130,Saint-Pol-sur-Ternoise,2.332046,50.371613,1.4"),
                row(2, "INTERPLUS BETHUNE", "ETTI", "", "7820z", "62400,BETHUNE,2.626425,50.522243,25.6"),
                row(3, "ASSOC VERTIGE", "EI", "", "8130Z", "62390,Auxi le Château,2.114268,50.233486,23.1"),
                row(4, "RENOV 62", "EI", "SA", "4399C", "62190,Lillers,2.487335,50.560345,22.3"),
                row(5, "ASSOC RAMASSE", "ACI", "AUTRE", "3811Z", "62160,Aix Noulette,2.692605,50.439358,25.9"),
                row(6, "ASS MINE VERTE", "ACI", "", "9499Z", "62290,Nœux-les-Mines,2.674629,50.467247,25.6")));
        assertThat(report.created().count()).isEqualTo(6);
    }

    private static String row(int n, String name, String kind, String form, String naf, String place) {
        return String.join(
                ",", List.of(ImportFixture.siret(n).value(), name, kind, form, naf, n + " Rue Principale", place));
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "recyclage, ASSOC RETRI",
        "interim, INTERPLUS BETHUNE",
        "espaces verts, ASSOC VERTIGE",
        "gros œuvre, RENOV 62",
        "collecte de déchets, ASSOC RAMASSE",
    })
    void by_activity(String words, String name) {
        assertThat(FIXTURE.found(Queries.EVERYTHING.text(words).query())).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"62767, ASSOC RETRI", "62119, INTERPLUS BETHUNE", "62060, ASSOC VERTIGE", "62617, ASS MINE VERTE"})
    void by_commune(String code, String name) {
        assertThat(FIXTURE.found(Queries.EVERYTHING.near(code, 0).query())).containsExactly(name);
    }

    @Test
    void on_the_map() {
        assertThat(FIXTURE.all())
                .allSatisfy(structure -> assertThat(structure.details().point()).isNotNull());
    }
}
