package fr.vitrine.frontend.publicsite.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.publicsite.projects.OfferParameters;
import fr.vitrine.frontend.publicsite.projects.OfferReader;
import fr.vitrine.frontend.publicsite.projects.OfferRequest;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.partners.Applicant;
import fr.vitrine.partners.Coded;
import fr.vitrine.partners.requests.RequestDetails;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a project is, in words: for its person, for partners and for staff. */
@Component
public class ProjectFacts {

    private final Taxonomies taxonomies;
    private final Communes communes;
    private final Texts texts;

    ProjectFacts(Taxonomies taxonomies, Communes communes, Texts texts) {
        this.taxonomies = taxonomies;
        this.communes = communes;
        this.texts = texts;
    }

    public PartnerWords words(Locale locale) {
        return new PartnerWords(texts, locale);
    }

    Taxonomy taxonomy() {
        return taxonomies.current();
    }

    /** Its description, and what was said besides. */
    public El of(RequestDetails details, Locale locale) {
        var facts = el("dl", "facts request-facts");
        all(details, locale)
                .forEach((key, value) ->
                        facts.with(el("div", "", text("dt", "", words(locale).t(key)), text("dd", "", value))));
        return el("div", "request-project", text("p", "request-project__text", details.description()), facts);
    }

    private LinkedHashMap<String, String> all(RequestDetails details, Locale locale) {
        var words = words(locale);
        var facts = new LinkedHashMap<String, String>();
        facts.put("request.fact.stage", words.of(details.stage()));
        var domain = domain(details.domain());
        if (domain != null) {
            facts.put("request.fact.domain", domain.label().in(locale));
        }
        var commune = commune(details);
        if (commune != null) {
            facts.put("request.fact.place", commune.nameWithPostcode());
        }
        if (details.applicant() != null) {
            facts.put("request.fact.who", who(details, locale));
        }
        if (!details.needs().isEmpty()) {
            facts.put(
                    "request.fact.needs",
                    details.needs().stream().sorted().map(words::of).collect(Collectors.joining(", ")));
        }
        return facts;
    }

    /** Stage, domain and place in one line. */
    public String line(RequestDetails details, Locale locale) {
        var all = all(details, locale);
        return List.of("request.fact.stage", "request.fact.domain", "request.fact.place").stream()
                .filter(all::containsKey)
                .map(all::get)
                .collect(Collectors.joining(" · "));
    }

    private String who(RequestDetails details, Locale locale) {
        var applicant = details.applicant();
        if (applicant == null) {
            return "";
        }
        var form = applicant.legalForm();
        return form == null
                ? words(locale).of(applicant.beneficiary())
                : taxonomy()
                        .findLegalForm(form)
                        .map(known -> known.label().in(locale))
                        .orElse(form);
    }

    private @Nullable Domain domain(@Nullable CompetenceId id) {
        return id == null
                ? null
                : taxonomy().find(id).map(node -> node.domain()).orElse(null);
    }

    public @Nullable Commune commune(RequestDetails details) {
        var code = details.commune();
        return code == null ? null : communes.find(code).orElse(null);
    }

    /** As if it had been asked for by an address. */
    OfferRequest asked(RequestDetails details) {
        var commune = commune(details);
        var domain = domain(details.domain());
        var applicant = details.applicant();
        var address = AskedAddress.NOTHING
                .with(OfferParameters.STAGE, details.stage().code())
                .with(
                        OfferParameters.DOMAIN,
                        domain == null ? "" : domain.slug().value())
                .with(OfferParameters.PLACE, commune == null ? "" : commune.nameWithPostcode())
                .with(OfferParameters.WHO, applicant == null ? "" : code(applicant))
                .with(OfferParameters.NEED, List.of(Coded.codes(details.needs())));
        return new OfferRequest(details.query(), address, domain, commune, "", 1);
    }

    private static String code(Applicant applicant) {
        var form = applicant.legalForm();
        return form == null ? OfferReader.groupCode(applicant.beneficiary()) : form;
    }
}
