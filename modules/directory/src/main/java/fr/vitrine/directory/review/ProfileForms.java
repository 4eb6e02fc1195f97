package fr.vitrine.directory.review;

import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.StructureDetails.Link;
import fr.vitrine.directory.review.ProfileForm.ImageForm;
import fr.vitrine.directory.review.ProfileForm.LinkForm;
import fr.vitrine.directory.review.ProfileForm.ServiceForm;
import fr.vitrine.directory.review.ProfileForm.Text;
import fr.vitrine.kernel.CommuneCode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form that shows a profile. */
final class ProfileForms {

    private ProfileForms() {}

    static ProfileForm of(Profile profile) {
        var details = profile.details();
        return new ProfileForm(
                texts(details),
                details.labels(),
                details.links().stream().map(ProfileForms::of).toList(),
                details.services().stream().map(ProfileForms::of).toList(),
                profile.images().stream().map(ImageForm::of).toList());
    }

    private static Map<Text, String> texts(StructureDetails details) {
        var texts = new EnumMap<Text, String>(Text.class);
        texts.put(Text.NAME, details.name());
        texts.put(Text.TAGLINE, text(details.tagline()));
        texts.put(Text.DESCRIPTION, text(details.description()));
        texts.put(Text.LEGAL_FORM, text(details.legalForm()));
        texts.put(Text.SIRET, text(details.siret()));
        texts.put(Text.RNA, text(details.rna()));
        texts.put(Text.NAF, text(details.naf()));
        texts.put(Text.FOUNDED_YEAR, text(details.foundedYear()));
        texts.put(Text.STAFF, text(details.staff()));
        texts.put(Text.PHONE, details.phone() == null ? "" : details.phone().formatted());
        texts.put(Text.EMAIL, text(details.email()));
        texts.put(Text.WEBSITE, text(details.website()));
        texts.put(Text.OPENING_HOURS, text(details.openingHours()));
        texts.put(Text.ACCESSIBILITY, text(details.accessibility()));
        putPlace(texts, details);
        return texts;
    }

    private static void putPlace(Map<Text, String> texts, StructureDetails details) {
        var address = details.address();
        var point = details.point();
        texts.put(Text.ADDRESS, text(address.line()));
        texts.put(Text.ADDRESS_EXTRA, text(address.extra()));
        texts.put(Text.POSTCODE, text(address.postcode()));
        texts.put(Text.COMMUNE, text(address.commune()));
        texts.put(Text.LATITUDE, point == null ? "" : Double.toString(point.latitude()));
        texts.put(Text.LONGITUDE, point == null ? "" : Double.toString(point.longitude()));
    }

    static LinkForm of(Link link) {
        return new LinkForm(
                link.kind().name().toLowerCase(Locale.ROOT), link.url().value());
    }

    static ServiceForm of(ServiceDetails service) {
        var zone = service.zone();
        return new ServiceForm(
                service.title(),
                text(service.description()),
                service.competences(),
                service.audiences(),
                text(service.conditions()),
                text(service.price()),
                codes(zone.communes()),
                zone.epcis(),
                zone.departements(),
                text(zone.radiusKm()),
                zone.nationwide());
    }

    private static Set<String> codes(Collection<CommuneCode> communes) {
        return communes.stream().map(CommuneCode::value).collect(Collectors.toSet());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
