package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.directory.Tables.NAF_CLASS;

import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.directory.StructureDetails.Link;
import fr.vitrine.directory.StructureDetailsBuilder;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.review.FieldProblem.Reason;
import fr.vitrine.directory.review.ProfileForm.LinkForm;
import fr.vitrine.directory.review.ProfileForm.Text;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.RnaNumber;
import fr.vitrine.kernel.Siret;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.territory.Communes;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Makes a profile of a form. What the form leaves as it was is taken as it is, even where it would not be accepted
 * today: nobody has to describe an old picture before changing a telephone number.
 */
@Component
class ProfileReader {

    static final int MAX_LINKS = 20;
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int OLDEST_YEAR = 1000;
    private static final int MAX_STAFF = 1_000_000;
    private static final int MAX_ADDRESS = 300;
    private static final int MAX_ACCESSIBILITY = 1_000;
    private static final Pattern POSTCODE = Pattern.compile("\\d{5}");
    private static final Map<String, Link.Kind> NETWORKS = Map.of(
            "facebook.com", Link.Kind.FACEBOOK,
            "instagram.com", Link.Kind.INSTAGRAM,
            "linkedin.com", Link.Kind.LINKEDIN,
            "youtube.com", Link.Kind.YOUTUBE);

    private final DSLContext jooq;
    private final Taxonomies taxonomies;
    private final Communes communes;
    private final ServiceFormReader services;
    private final PictureLibrary pictures;

    ProfileReader(
            DSLContext jooq,
            Taxonomies taxonomies,
            Communes communes,
            ServiceFormReader services,
            PictureLibrary pictures) {
        this.jooq = jooq;
        this.taxonomies = taxonomies;
        this.communes = communes;
        this.services = services;
        this.pictures = pictures;
    }

    sealed interface Reading {

        record Valid(Profile profile) implements Reading {}

        /** @param readable what can be understood of it, for looking at */
        record Invalid(List<FieldProblem> problems, Profile readable) implements Reading {}
    }

    /** @param before what the form was opened on */
    Reading read(StructureId structure, ProfileForm form, Profile before) {
        var texts = new FormTexts();
        var details = before.details().with();
        readIdentity(details, form, texts);
        readContact(details, form, texts);
        readPlace(details, form, texts);
        details.links(links(form.links(), texts));
        details.services(services.read(form.services(), before.details().services(), texts));
        var shown = ImageFormReader.read(
                form.images(),
                before.images(),
                PictureLibrary.MAX_SHOWN,
                asked -> pictures.known(structure, asked),
                texts);
        var profile = new Profile(details.build(), shown);
        return texts.isFine() ? new Reading.Valid(profile) : new Reading.Invalid(texts.problems(), profile);
    }

    private void readIdentity(StructureDetailsBuilder details, ProfileForm form, FormTexts texts) {
        var taxonomy = taxonomies.current();
        details.name(texts.required("name", form.text(Text.NAME), StructureDetails.MAX_NAME));
        details.tagline(texts.line("tagline", form.text(Text.TAGLINE), StructureDetails.MAX_TAGLINE));
        details.description(texts.text("description", form.text(Text.DESCRIPTION), StructureDetails.MAX_DESCRIPTION));
        details.legalForm(texts.<String>value(
                "legal-form",
                form.text(Text.LEGAL_FORM),
                code -> taxonomy.findLegalForm(code).map(known -> code),
                Reason.UNKNOWN_LEGAL_FORM));
        details.siret(texts.<Siret>value("siret", form.text(Text.SIRET), Siret::parse, Reason.NOT_A_SIRET));
        details.rna(texts.<RnaNumber>value("rna", form.text(Text.RNA), RnaNumber::parse, Reason.NOT_AN_RNA));
        details.naf(texts.<String>value("naf", form.text(Text.NAF), this::naf, Reason.UNKNOWN_NAF));
        details.foundedYear(texts.number(
                "founded-year",
                form.text(Text.FOUNDED_YEAR),
                OLDEST_YEAR,
                Year.now(ZONE).getValue(),
                Reason.NOT_A_YEAR));
        details.staff(texts.number("staff", form.text(Text.STAFF), 0, MAX_STAFF, Reason.NOT_A_COUNT));
        if (form.labels().stream().anyMatch(code -> taxonomy.findLabel(code).isEmpty())) {
            texts.wrong("labels", Reason.UNKNOWN_LABEL);
        }
        details.labels(form.labels());
    }

    private Optional<String> naf(String typed) {
        var code = typed.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
        return jooq.fetchExists(NAF_CLASS, NAF_CLASS.CODE.eq(code)) ? Optional.of(code) : Optional.empty();
    }

    private static void readContact(StructureDetailsBuilder details, ProfileForm form, FormTexts texts) {
        details.phone(texts.<PhoneNumber>value("phone", form.text(Text.PHONE), PhoneNumber::parse, Reason.NOT_A_PHONE));
        details.email(
                texts.<EmailAddress>value("email", form.text(Text.EMAIL), EmailAddress::parse, Reason.NOT_AN_EMAIL));
        details.website(
                texts.<WebAddress>value("website", form.text(Text.WEBSITE), WebAddress::parse, Reason.NOT_AN_ADDRESS));
        details.openingHours(texts.<OpeningHours>value(
                "opening-hours", form.text(Text.OPENING_HOURS), OpeningHours::parse, Reason.NOT_OPENING_HOURS));
        details.accessibility(texts.line("accessibility", form.text(Text.ACCESSIBILITY), MAX_ACCESSIBILITY));
    }

    private void readPlace(StructureDetailsBuilder details, ProfileForm form, FormTexts texts) {
        details.address(new Address(
                texts.line("address", form.text(Text.ADDRESS), MAX_ADDRESS),
                texts.line("address-extra", form.text(Text.ADDRESS_EXTRA), MAX_ADDRESS),
                texts.<String>value(
                        "postcode",
                        form.text(Text.POSTCODE),
                        typed -> Optional.of(typed)
                                .filter(code -> POSTCODE.matcher(code).matches()),
                        Reason.NOT_A_POSTCODE),
                texts.<CommuneCode>value("commune", form.text(Text.COMMUNE), this::commune, Reason.UNKNOWN_COMMUNE)));
        var latitude = texts.degrees("latitude", form.text(Text.LATITUDE), 90);
        var longitude = texts.degrees("longitude", form.text(Text.LONGITUDE), 180);
        var half =
                form.text(Text.LATITUDE).isBlank() != form.text(Text.LONGITUDE).isBlank();
        if (half) {
            texts.wrong(form.text(Text.LATITUDE).isBlank() ? "latitude" : "longitude", Reason.MISSING);
        }
        details.point(latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude));
    }

    private Optional<CommuneCode> commune(String typed) {
        return CommuneCode.parse(typed)
                .filter(code -> communes.byCode(List.of(code)).containsKey(code));
    }

    private static List<Link> links(List<LinkForm> forms, FormTexts texts) {
        if (forms.size() > MAX_LINKS) {
            texts.wrong("links", Reason.TOO_MANY, MAX_LINKS);
        }
        var links = new ArrayList<Link>();
        for (var n = 0; n < forms.size(); n++) {
            var form = forms.get(n);
            var url = texts.<WebAddress>value("links[" + n + "]", form.url(), WebAddress::parse, Reason.NOT_AN_ADDRESS);
            if (url != null) {
                links.add(new Link(kind(form.kind(), url), url));
            }
        }
        return links;
    }

    private static Link.Kind kind(String chosen, WebAddress url) {
        return Arrays.stream(Link.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(chosen))
                .findFirst()
                .orElseGet(() -> network(url.readable().replaceFirst("[/?#:].*", "")));
    }

    private static Link.Kind network(String host) {
        return NETWORKS.entrySet().stream()
                .filter(network -> host.equals(network.getKey()) || host.endsWith("." + network.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Link.Kind.OTHER);
    }
}
