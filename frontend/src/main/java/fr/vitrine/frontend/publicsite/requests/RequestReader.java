package fr.vitrine.frontend.publicsite.requests;

import static fr.vitrine.frontend.publicsite.TypedForm.value;

import fr.vitrine.frontend.publicsite.projects.OfferParameters;
import fr.vitrine.frontend.publicsite.projects.OfferReader;
import fr.vitrine.frontend.web.firstresponse.PlainPages;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.Slug;
import fr.vitrine.partners.PublishedPartners;
import fr.vitrine.partners.PublishedPartners.Lookup;
import fr.vitrine.partners.requests.RequestForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the form of a request, whatever stands in it. */
@Component
class RequestReader {

    private static final List<String> ASKED = List.of(
            OfferParameters.STAGE,
            OfferParameters.DOMAIN,
            OfferParameters.PLACE,
            OfferParameters.WHO,
            OfferParameters.NEED);

    private final OfferReader offers;
    private final PublishedPartners partners;

    RequestReader(OfferReader offers, PublishedPartners partners) {
        this.offers = offers;
        this.partners = partners;
    }

    record Read(RequestForm form, RequestTyped typed) {}

    Read read(HttpServletRequest request) {
        var asked = offers.read(asked(request));
        var typed = new RequestTyped(
                asked.address(),
                value(request, RequestFields.DESCRIPTION),
                value(request, RequestFields.NAME),
                value(request, RequestFields.EMAIL),
                value(request, RequestFields.PHONE),
                !value(request, RequestFields.CONSENT).isEmpty(),
                value(request, RequestFields.PARTNER),
                Set.of(),
                "");
        var form = new RequestForm(
                typed.description(),
                asked.query().stage(),
                asked.query().domain(),
                typed.asked().first(OfferParameters.PLACE),
                asked.query().commune(),
                asked.query().applicant(),
                asked.query().kinds(),
                typed.name(),
                typed.email(),
                typed.phone(),
                typed.consent(),
                wish(typed.partner()),
                PlainPages.languageOf(request));
        return new Read(form, typed);
    }

    private @Nullable PartnerId wish(String slug) {
        return Slug.parse(slug)
                .map(partners::find)
                .filter(Lookup.Found.class::isInstance)
                .map(Lookup.Found.class::cast)
                .map(found -> found.partner().id())
                .orElse(null);
    }

    private static Map<String, List<String>> asked(HttpServletRequest request) {
        var asked = new LinkedHashMap<String, List<String>>();
        ASKED.forEach(name -> {
            var values = request.getParameterValues(name);
            if (values != null) {
                asked.put(
                        name,
                        Arrays.stream(values).filter(value -> !value.isBlank()).toList());
            }
        });
        return asked;
    }
}
