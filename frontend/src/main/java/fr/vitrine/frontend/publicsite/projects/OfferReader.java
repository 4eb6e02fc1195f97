package fr.vitrine.frontend.publicsite.projects;

import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.publicsite.Parameters;
import fr.vitrine.partners.Applicant;
import fr.vitrine.partners.Beneficiary;
import fr.vitrine.partners.Coded;
import fr.vitrine.partners.OfferKind;
import fr.vitrine.partners.OfferQuery;
import fr.vitrine.partners.Stage;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import fr.vitrine.territory.Territory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads addresses that ask for offers. Anything may stand in them, and each gives a question. */
@Component
public class OfferReader {

    private static final int LAST_PAGE = 10_000;

    private final Taxonomies taxonomies;
    private final Communes communes;
    private final Territory territory;

    OfferReader(Taxonomies taxonomies, Communes communes, Territory territory) {
        this.taxonomies = taxonomies;
        this.communes = communes;
        this.territory = territory;
    }

    /** @param raw decoded, by name */
    public OfferRequest read(Map<String, List<String>> raw) {
        var parameters = new Parameters(raw);
        var words = parameters.first(OfferParameters.WORDS);
        var stage = Coded.parse(Stage.class, parameters.first(OfferParameters.STAGE))
                .orElse(null);
        var domain = domain(parameters.first(OfferParameters.DOMAIN));
        var who = parameters.first(OfferParameters.WHO);
        var applicant = applicant(who);
        var needs = needs(parameters.all(OfferParameters.NEED));
        var closing = parameters.first(OfferParameters.CLOSING).equals(AskedAddress.YES);
        var typed = parameters.first(OfferParameters.PLACE);
        var commune =
                typed.isEmpty() ? null : communes.resolve(typed, territory).orElse(null);
        var query = new OfferQuery(
                words,
                stage,
                domain == null ? null : domain.id(),
                commune == null ? null : commune.code(),
                applicant,
                needs,
                closing);
        var kept = new LinkedHashMap<String, List<String>>();
        keep(kept, OfferParameters.WORDS, words);
        keep(kept, OfferParameters.STAGE, stage == null ? "" : stage.code());
        keep(kept, OfferParameters.DOMAIN, domain == null ? "" : domain.slug().value());
        keep(kept, OfferParameters.PLACE, place(commune, typed));
        keep(kept, OfferParameters.WHO, applicant == null ? "" : who);
        kept.put(OfferParameters.NEED, List.of(Coded.codes(needs)));
        keep(kept, OfferParameters.CLOSING, closing ? AskedAddress.YES : "");
        var page = Math.clamp(parameters.number(AskedAddress.PAGE, 1), 1, LAST_PAGE);
        return new OfferRequest(query, new AskedAddress(kept), domain, commune, commune == null ? typed : "", page);
    }

    private static void keep(Map<String, List<String>> kept, String name, String value) {
        kept.put(name, value.isEmpty() ? List.of() : List.of(value));
    }

    private static String place(@Nullable Commune commune, String typed) {
        return commune == null ? typed : commune.nameWithPostcode();
    }

    private @Nullable Domain domain(String slug) {
        return slug.isEmpty()
                ? null
                : taxonomies.current().find(slug).map(node -> node.domain()).orElse(null);
    }

    /** A group ({@code associations}) or a legal form ({@code association-rup}). */
    private @Nullable Applicant applicant(String who) {
        return group(who)
                .map(beneficiary -> new Applicant(beneficiary, null))
                .or(() -> taxonomies.current().findLegalForm(who).map(form -> Applicant.ofForm(form.code())))
                .orElse(null);
    }

    private static Optional<Beneficiary> group(String who) {
        return Arrays.stream(Beneficiary.values())
                .filter(beneficiary -> groupCode(beneficiary).equals(who))
                .findFirst();
    }

    /** Groups have a plural: the singular is the code of a legal form. */
    public static String groupCode(Beneficiary beneficiary) {
        return beneficiary.code() + "s";
    }

    private static Set<OfferKind> needs(List<String> codes) {
        var needs = new LinkedHashSet<OfferKind>();
        codes.forEach(code -> Coded.parse(OfferKind.class, code).ifPresent(needs::add));
        return needs;
    }
}
