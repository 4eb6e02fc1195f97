package fr.vitrine.directory.importing;

import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.directory.StructureDetails.Link;
import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.directory.importing.ImportVocabulary.Words;
import fr.vitrine.directory.importing.SourceRow.Values;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.RnaNumber;
import fr.vitrine.kernel.Siret;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.WebAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes of a row of the file what is stored of a structure, and notes what does not fit. */
final class RowMapper {

    private static final int MAX_ID = 200;
    private static final int MAX_ADDRESS = 300;
    private static final int MAX_ACCESSIBILITY = 1_000;
    private static final int MAX_STAFF = 1_000_000;
    private static final int OLDEST_YEAR = 1000;

    private final ImportVocabulary vocabulary;
    private final PlaceReader places;
    private final ServiceReader services;
    private final NafServices nafServices;
    private final RowImages images;
    private final LocalDate today;

    RowMapper(
            ImportVocabulary vocabulary,
            PlaceReader places,
            ServiceReader services,
            RowImages images,
            LocalDate today) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.services = services;
        this.images = images;
        this.nafServices = new NafServices(vocabulary);
        this.today = today;
    }

    /** Null where the problems refuse it. */
    @Nullable
    ImportedRow map(SourceRow row, RowProblems problems) {
        if (problems.isRefused()) {
            return null;
        }
        var values = row.values();
        var readers = new ValueReaders(values, problems);
        var id = readers.line("id", MAX_ID);
        var name = readers.requiredLine(ImportColumns.NAME, StructureDetails.MAX_NAME);
        var confirmedOn = readers.date("date_maj", today);
        var details = details(row, Objects.requireNonNullElse(name, "-"), confirmedOn, readers, problems);
        var pictures = row.images() == null ? null : images.read(row.images(), problems);
        if (problems.isRefused()) {
            return null;
        }
        var sourceId = id == null ? idOf(details) : id;
        return new ImportedRow(row.line(), sourceId, details, confirmedOn != null, pictures, problems.warnings());
    }

    private static String idOf(StructureDetails details) {
        var siret = details.siret();
        if (siret != null) {
            return siret.value();
        }
        var commune = details.address().commune();
        return Slug.of(details.name(), "structure") + (commune == null ? "" : "-" + commune);
    }

    private StructureDetails details(
            SourceRow row, String name, @Nullable LocalDate confirmedOn, ValueReaders readers, RowProblems problems) {
        var values = row.values();
        var postcode = PlaceReader.postcode(values, problems);
        var commune = places.commune(values, postcode, problems);
        var labels = labels(values, problems);
        var naf = naf(readers);
        Siret siret = readers.siret("siret");
        return new StructureDetails(
                name,
                readers.line("accroche", StructureDetails.MAX_TAGLINE),
                readers.markdown("description", StructureDetails.MAX_DESCRIPTION),
                legalForm(values, problems),
                siret,
                readers.<RnaNumber>optional("rna", RnaNumber::parse, Reason.NOT_AN_RNA),
                naf,
                readers.number("annee_creation", OLDEST_YEAR, today.getYear(), Reason.NOT_A_YEAR),
                readers.number("effectif", 0, MAX_STAFF, Reason.NOT_A_COUNT),
                readers.<PhoneNumber>optional("telephone", PhoneNumber::parse, Reason.NOT_A_PHONE),
                readers.<EmailAddress>optional("courriel", EmailAddress::parse, Reason.NOT_AN_EMAIL),
                readers.<WebAddress>optional("site_web", WebAddress::parse, Reason.NOT_AN_ADDRESS),
                readers.<OpeningHours>optional("horaires_accueil", OpeningHours::parse, Reason.NOT_OPENING_HOURS),
                readers.line("accessibilite_lieu", MAX_ACCESSIBILITY),
                address(readers, postcode, commune == null ? null : commune.code()),
                PlaceReader.point(values, commune, problems),
                labels,
                links(row, problems),
                services(row, naf, labels, problems),
                readers.yes("exemple"),
                confirmedOn == null ? today : confirmedOn);
    }

    private static Address address(ValueReaders readers, @Nullable String postcode, @Nullable CommuneCode commune) {
        return new Address(
                readers.line("adresse", MAX_ADDRESS),
                readers.line("complement_adresse", MAX_ADDRESS),
                postcode,
                commune);
    }

    private @Nullable String legalForm(Values values, RowProblems problems) {
        var written = values.text("forme_juridique");
        if (written == null) {
            return null;
        }
        return known(vocabulary.legalForms(), written, values, "forme_juridique", Reason.UNKNOWN_LEGAL_FORM, problems)
                .orElse(null);
    }

    private Set<String> labels(Values values, RowProblems problems) {
        var labels = new LinkedHashSet<String>();
        for (var written : values.list("labels")) {
            known(vocabulary.labels(), written, values, "labels", Reason.UNKNOWN_LABEL, problems)
                    .ifPresent(labels::add);
        }
        return labels;
    }

    private static Optional<String> known(
            Words words, String written, Values values, String column, Reason otherwise, RowProblems problems) {
        var code = words.find(written);
        if (code.isEmpty()) {
            problems.warnSuggesting(values.pathOf(column), written, otherwise, words.nearest(written));
        }
        return code;
    }

    /** {@code 3832Z}, {@code 38.32z}. */
    private @Nullable String naf(ValueReaders readers) {
        return readers.optional(
                "naf",
                text -> Optional.of(text.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT))
                        .filter(vocabulary.nafClasses()::containsKey),
                Reason.UNKNOWN_NAF);
    }

    private static List<Link> links(SourceRow row, RowProblems problems) {
        return row.links().stream()
                .flatMap(link -> ValueReaders.link(link, problems).stream())
                .toList();
    }

    private List<ServiceDetails> services(
            SourceRow row, @Nullable String naf, Set<String> labels, RowProblems problems) {
        if (row.services().isEmpty()) {
            return nafServices.of(naf, List.copyOf(labels));
        }
        var read = new ArrayList<ServiceDetails>();
        for (var values : row.services()) {
            var service = services.read(values, problems);
            if (service != null) {
                read.add(service);
            }
        }
        return read;
    }
}
