package fr.vitrine.directory.review;

import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.directory.StructureDetails.Link;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.directory.review.ProfileChange.ServicePrice;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.Siret;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.territory.Areas;
import fr.vitrine.territory.Communes;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Values of a profile as plain text that a person reads, a line each part: what old and new are compared by. */
@Service
public class ProfileTexts {

    private static final String BUNDLE = "fr.vitrine.directory.review.profile-texts";

    private final Taxonomies taxonomies;
    private final Communes communes;
    private final Areas areas;

    ProfileTexts(Taxonomies taxonomies, Communes communes, Areas areas) {
        this.taxonomies = taxonomies;
        this.communes = communes;
        this.areas = areas;
    }

    /** {@code Service "Location de vélos"}. */
    public String title(ProfileChange change, Locale locale) {
        var field = label(change.field(), locale);
        return change.service() == null ? field : field + " «\u00a0" + change.service() + "\u00a0»";
    }

    public String label(ProfileField field, Locale locale) {
        return say(locale, "field." + field.code());
    }

    /** The same of a change's key, also of one that is not looked at as a whole. */
    public String title(String key, Locale locale) {
        if (key.equals(Proposal.CLOSURE)) {
            return say(locale, "field.closure");
        }
        var colon = key.indexOf(':');
        var field = ProfileField.parse(colon < 0 ? key : key.substring(0, colon));
        return field.map(known -> colon < 0
                        ? label(known, locale)
                        : label(known, locale) + " «\u00a0" + key.substring(colon + 1) + "\u00a0»")
                .orElse(key);
    }

    public String before(ProfileChange change, Locale locale) {
        return text(change.field(), change.before(), locale);
    }

    public String after(ProfileChange change, Locale locale) {
        return text(change.field(), change.after(), locale);
    }

    /** Empty where nothing is said. */
    public String text(ProfileField field, @Nullable Object value, Locale locale) {
        var taxonomy = taxonomies.current();
        return switch (value) {
            case null -> "";
            case String code
            when field == ProfileField.LEGAL_FORM ->
                taxonomy.findLegalForm(code)
                        .map(form -> form.label().in(locale))
                        .orElse(code);
            case Siret siret -> siret.formatted();
            case PhoneNumber phone -> phone.formatted();
            case Address address -> address(address);
            case GeoPoint point -> point.latitude() + ", " + point.longitude();
            case ServiceDetails service -> service(service, taxonomy, locale);
            case ServicePrice price -> price(price, locale);
            case Collection<?> all when field == ProfileField.LABELS -> labels(all, taxonomy, locale);
            case Collection<?> all -> all.stream().map(one -> item(one, locale)).collect(Collectors.joining("\n"));
            default -> value.toString();
        };
    }

    private static String item(Object value, Locale locale) {
        return switch (value) {
            case Link link -> link.url().value();
            case Structure.Image image -> image(image, locale);
            default -> value.toString();
        };
    }

    private static String image(Structure.Image image, Locale locale) {
        return lines(
                        " — ",
                        image.alternative(),
                        image.logo() ? say(locale, "logo") : "",
                        image.credit().isEmpty() ? "" : say(locale, "credit", image.credit()))
                + " [" + image.sha256().substring(0, 8) + "]";
    }

    private String address(Address address) {
        var commune = address.commune() == null
                ? null
                : communes.find(address.commune())
                        .map(known -> known.name())
                        .orElse(address.commune().value());
        return lines("\n", address.line(), address.extra(), lines(" ", address.postcode(), commune));
    }

    private static String labels(Collection<?> codes, Taxonomy taxonomy, Locale locale) {
        return codes.stream()
                .map(String::valueOf)
                .map(code -> taxonomy.findLabel(code)
                        .map(label -> label.label().in(locale))
                        .orElse(code))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private String service(ServiceDetails service, Taxonomy taxonomy, Locale locale) {
        var does = service.competences().stream()
                .map(slug ->
                        taxonomy.find(slug).map(node -> node.label().in(locale)).orElse(slug))
                .sorted()
                .collect(Collectors.joining(", "));
        var audiences = service.audiences().stream()
                .sorted()
                .map(audience -> say(locale, "audience." + audience.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return lines(
                "\n",
                service.title(),
                service.description(),
                does.isEmpty() ? "" : say(locale, "does", does),
                say(locale, "for", audiences),
                say(locale, "acts", zone(service.zone(), locale)),
                price(ServicePrice.of(service), locale));
    }

    private String zone(ZoneOfAction zone, Locale locale) {
        var parts = new ArrayList<String>();
        if (zone.radiusKm() != null) {
            parts.add(say(locale, "radius", zone.radiusKm().toString()));
        }
        communes.byCode(zone.communes()).values().stream()
                .map(commune -> commune.name())
                .sorted()
                .forEach(parts::add);
        areas.epciNames(zone.epcis()).values().stream().sorted().forEach(parts::add);
        areas.departementNames(zone.departements()).values().stream().sorted().forEach(parts::add);
        if (zone.nationwide()) {
            parts.add(say(locale, "nationwide"));
        }
        return parts.isEmpty() ? say(locale, "on-site") : String.join(", ", parts);
    }

    private static String price(ServicePrice price, Locale locale) {
        return lines(
                "\n",
                price.conditions() == null ? "" : say(locale, "conditions", price.conditions()),
                price.price() == null ? "" : say(locale, "price", price.price()));
    }

    private static String lines(String separator, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
    }

    private static String say(Locale locale, String key, String... arguments) {
        var language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
        var pattern = ResourceBundle.getBundle(BUNDLE, language).getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern.replace("'", "''"), language)
                        .format(List.of(arguments).toArray());
    }
}
