package fr.vitrine.directory.review;

import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.review.FieldProblem.Reason;
import fr.vitrine.directory.review.ProfileForm.ServiceForm;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.territory.Areas;
import fr.vitrine.territory.Communes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes services of their part of a form. */
@Component
class ServiceFormReader {

    static final int MAX_SERVICES = 100;
    private static final int MAX_AREAS = 1_000;

    private final Taxonomies taxonomies;
    private final Communes communes;
    private final Areas areas;

    ServiceFormReader(Taxonomies taxonomies, Communes communes, Areas areas) {
        this.taxonomies = taxonomies;
        this.communes = communes;
        this.areas = areas;
    }

    List<ServiceDetails> read(List<ServiceForm> forms, List<ServiceDetails> before, FormTexts texts) {
        if (forms.size() > MAX_SERVICES) {
            texts.wrong("services", Reason.TOO_MANY, MAX_SERVICES);
            return before;
        }
        Map<ServiceForm, ServiceDetails> unchanged =
                before.stream().collect(Collectors.toMap(ProfileForms::of, service -> service, (one, same) -> one));
        var services = new ArrayList<ServiceDetails>();
        for (var n = 0; n < forms.size(); n++) {
            var same = unchanged.get(forms.get(n));
            var service = same == null ? read("services[" + n + "].", forms.get(n), texts) : same;
            if (service != null) {
                services.add(service);
            }
        }
        return services;
    }

    private @Nullable ServiceDetails read(String path, ServiceForm form, FormTexts texts) {
        var taxonomy = taxonomies.current();
        if (form.competences().isEmpty()) {
            texts.wrong(path + "competences", Reason.MISSING);
        } else if (form.competences().stream()
                .anyMatch(slug -> taxonomy.find(slug).isEmpty())) {
            texts.wrong(path + "competences", Reason.UNKNOWN_COMPETENCE);
        }
        var title = texts.required(path + "title", form.title(), ServiceDetails.MAX_TITLE);
        var zone = zone(path, form, texts);
        if (form.audiences().isEmpty()) {
            texts.wrong(path + "audiences", Reason.MISSING);
            return null;
        }
        return new ServiceDetails(
                title,
                texts.text(path + "description", form.description(), ServiceDetails.MAX_DESCRIPTION),
                form.competences().stream()
                        .flatMap(slug -> taxonomy.find(slug).stream())
                        .map(node -> node.slug().value())
                        .collect(Collectors.toSet()),
                form.audiences(),
                texts.text(path + "conditions", form.conditions(), ServiceDetails.MAX_CONDITIONS),
                texts.line(path + "price", form.price(), ServiceDetails.MAX_PRICE),
                zone);
    }

    private ZoneOfAction zone(String path, ServiceForm form, FormTexts texts) {
        var radius = texts.number(path + "radius", form.radiusKm(), 1, ZoneOfAction.MAX_RADIUS_KM, Reason.NOT_A_RADIUS);
        var codes = communes(form.communes());
        if (!exist(codes, form)) {
            texts.wrong(path + "zone", Reason.UNKNOWN_AREA);
            return ZoneOfAction.ON_SITE;
        }
        return new ZoneOfAction(codes, form.epcis(), form.departements(), radius, form.nationwide());
    }

    private boolean exist(Set<CommuneCode> codes, ServiceForm form) {
        return form.communes().size()
                                + form.epcis().size()
                                + form.departements().size()
                        <= MAX_AREAS
                && codes.size() == form.communes().size()
                && communes.byCode(codes).size() == codes.size()
                && areas.epciNames(form.epcis()).size() == form.epcis().size()
                && areas.departementNames(form.departements()).size()
                        == form.departements().size();
    }

    private static Set<CommuneCode> communes(Collection<String> typed) {
        return typed.stream().flatMap(code -> CommuneCode.parse(code).stream()).collect(Collectors.toSet());
    }
}
