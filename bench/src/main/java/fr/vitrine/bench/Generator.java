package fr.vitrine.bench;

import static fr.vitrine.bench.Vocabulary.any;
import static fr.vitrine.bench.Vocabulary.frequent;

import fr.vitrine.bench.Vocabulary.Commune;
import fr.vitrine.bench.Vocabulary.Competence;
import fr.vitrine.bench.Vocabulary.Domain;
import fr.vitrine.kernel.Slug;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Invents structures, always the same ones: where people live, with one to five services, as kinds, audiences, zones,
 * labels and hours are distributed in directories that exist.
 */
final class Generator {

    private static final long SEED = 62_767;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final List<String> KINDS = List.of(
            "Les Ateliers",
            "Le Relais",
            "La Fabrique",
            "Les Jardins",
            "La Maison",
            "Les Amis",
            "Le Comptoir",
            "La Ruche",
            "Le Collectif",
            "Ensemble",
            "Le Foyer",
            "L'Atelier",
            "La Coopérative",
            "Horizon",
            "Initiatives",
            "Le Pôle");
    private static final List<String> THINGS = List.of(
            "de la plaine",
            "du val",
            "des possibles",
            "d'ici",
            "solidaires",
            "du bocage",
            "des deux rives",
            "de demain",
            "du canton",
            "des quatre saisons",
            "du moulin",
            "de la vallée",
            "en commun",
            "du terroir",
            "des sources",
            "du lien",
            "de l'avenir",
            "partagés",
            "du clocher",
            "des tilleuls",
            "de la gare",
            "du faubourg",
            "des marais");

    private final Vocabulary words;
    private final Random random = new Random(SEED);
    private final List<String> hours = Hours.patterns(new Random(SEED));
    private long services;

    Generator(Vocabulary words) {
        this.words = words;
    }

    void load(DataSource dataSource, int count) throws IOException, SQLException {
        try (var files = new Files()) {
            for (var id = 1; id <= count; id++) {
                structure(files, id);
            }
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica");
                for (var file : files.inOrder()) {
                    file.load(connection);
                }
                statement.execute("set session_replication_role = origin");
                statement.execute("select setval(pg_get_serial_sequence('directory.structure', 'id'), " + count + ")");
                statement.execute("select setval(pg_get_serial_sequence('directory.service', 'id'), " + services + ")");
                statement.execute("analyze");
            }
        }
    }

    private static final class Files implements AutoCloseable {
        final CopyFile structures = new CopyFile(
                "directory.structure (id, slug, name, tagline, description, legal_form_code,"
                        + " staff, opening_hours, postcode, commune_code, latitude, longitude, status, source, source_id, confirmed_on, published_at)");
        final CopyFile labels = new CopyFile("directory.structure_label (structure_id, label_code)");
        final CopyFile services = new CopyFile("directory.service (id, structure_id, position, title, description,"
                + " for_individuals, for_businesses, for_local_authorities, radius_km)");
        final CopyFile competences = new CopyFile("directory.service_competence (service_id, competence_id)");
        final CopyFile areas = new CopyFile(
                "directory.service_area (service_id, commune_code, epci_siren, departement_code, is_nationwide)");

        Files() throws IOException {}

        List<CopyFile> inOrder() {
            return List.of(structures, labels, services, competences, areas);
        }

        @Override
        public void close() throws IOException {
            for (var file : inOrder()) {
                file.close();
            }
        }
    }

    private void structure(Files files, int id) throws IOException {
        var commune = words.commune(random);
        var domain = frequent(words.domains(), random);
        var name = any(KINDS, random) + " " + any(THINGS, random) + (chance(50) ? " de " + commune.name() : "");
        var located = chance(97);
        var confirmed = TODAY.minusDays((long) (-300 * Math.log(1 - random.nextDouble() * 0.98)));
        files.structures.row(
                id,
                Slug.of(name, "structure").numbered(id),
                name,
                tagline(domain),
                words(30 + random.nextInt(70)),
                chance(60) ? "association" : frequent(words.legalForms(), random),
                chance(50) ? random.nextInt(40) : null,
                chance(45) ? frequent(hours, random) : null,
                commune.postcode(),
                commune.code(),
                located ? commune.latitude() + random.nextGaussian() * 0.01 : null,
                located ? commune.longitude() + random.nextGaussian() * 0.015 : null,
                chance(97) ? "published" : "archived",
                "bench",
                id,
                confirmed,
                confirmed + " 12:00:00Z");
        labels(files, id);
        var nationwide = random.nextInt(1000) < 8;
        var count = 1 + random.nextInt(2) + random.nextInt(2) + (chance(40) ? random.nextInt(3) : 0);
        for (var n = 0; n < count; n++) {
            service(
                    files,
                    id,
                    n,
                    chance(75) ? domain : frequent(words.domains(), random),
                    commune,
                    nationwide && n == 0);
        }
    }

    private void labels(Files files, int id) throws IOException {
        var labels = new LinkedHashSet<String>();
        while (chance(labels.isEmpty() ? 30 : 15)) {
            labels.add(frequent(words.labels(), random));
        }
        for (var label : labels) {
            files.labels.row(id, label);
        }
    }

    private void service(Files files, int structure, int position, Domain domain, Commune commune, boolean nationwide)
            throws IOException {
        var id = ++services;
        var does = new LinkedHashSet<Competence>();
        do {
            does.add(frequent(domain.competences(), random));
        } while (chance(30));
        var first = does.getFirst();
        var audience = random.nextInt(3);
        files.services.row(
                id,
                structure,
                position,
                first.label() + (chance(50) ? " " + any(THINGS, random) : ""),
                words(8 + random.nextInt(20)) + " " + any(first.synonyms(), random) + ", "
                        + any(first.synonyms(), random) + ".",
                audience == 0 || chance(60),
                audience == 1 || chance(25),
                audience == 2 || chance(20),
                zone(files, id, commune, nationwide));
        for (var competence : does) {
            files.competences.row(id, competence.id());
        }
    }

    /** @return how many kilometres around the structure; null: none */
    private @Nullable Integer zone(Files files, long service, Commune commune, boolean nationwide) throws IOException {
        var kind = random.nextInt(100);
        if (nationwide) {
            files.areas.row(service, null, null, null, true);
        } else if (kind < 20 && !commune.epci().equals("null")) {
            files.areas.row(service, null, commune.epci(), null, false);
        } else if (kind < 32) {
            files.areas.row(service, null, null, commune.departement(), false);
        } else if (kind < 42) {
            for (var code : neighbours(commune)) {
                files.areas.row(service, code, null, null, false);
            }
        }
        return kind >= 42 && kind < 75 ? 5 + 5 * random.nextInt(9) : null;
    }

    private List<String> neighbours(Commune commune) {
        var at = Collections.binarySearch(words.communes(), commune, Comparator.comparing(Commune::code));
        var codes = new ArrayList<String>();
        for (var n = at; n < Math.min(words.communes().size(), at + 3 + random.nextInt(10)); n++) {
            codes.add(words.communes().get(n).code());
        }
        return codes;
    }

    private String tagline(Domain domain) {
        var text = any(domain.competences(), random).label() + ", " + words(6);
        return text.length() <= 200 ? text : text.substring(0, 200);
    }

    private String words(int count) {
        return Stream.generate(() -> words.word(random)).limit(count).collect(Collectors.joining(" "));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
