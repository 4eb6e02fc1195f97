package fr.vitrine.directory.importing;

import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.ZoneOfAction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of the services of a structure of which a register tells only its activity (NAF) and its approvals:
 * one service named after the activity, and one for what each approval implies (inclusion through work). Where they act
 * is not known: only where the structure is.
 *
 * <p>For whom: businesses and local authorities, who may buy from any of them. Individuals too where the activity is by
 * its nature one for households ({@link #FOR_INDIVIDUALS}), and for what an approval implies, since it is people who are
 * taken on and accompanied.
 */
final class NafServices {

    /**
     * Divisions of NAF: agriculture, retail, transport of people, lodging and catering, temporary work and employment,
     * landscape services, public administration, education, health and social work, arts, sport and leisure,
     * associations, repair and personal services; car repair is in 45.
     */
    private static final Set<String> FOR_INDIVIDUALS = Set.of(
            "01", "45", "47", "49", "55", "56", "78", "81", "84", "85", "86", "87", "88", "90", "91", "93", "94", "95",
            "96");

    /** Classes that say that people are helped or joined together, not how: what an approval implies then comes first. */
    private static final Set<String> INDEFINITE = Set.of("8411Z", "8810C", "8899B", "9499Z", "9609Z");

    private static final Set<Audience> BUYERS = EnumSet.of(Audience.BUSINESSES, Audience.LOCAL_AUTHORITIES);
    private static final Set<Audience> EVERYBODY = EnumSet.allOf(Audience.class);

    private final ImportVocabulary vocabulary;

    NafServices(ImportVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<ServiceDetails> of(@Nullable String naf, List<String> labels) {
        var implied = labels.stream()
                .flatMap(label -> vocabulary.labels().impliedCompetence(label).stream())
                .distinct()
                .toList();
        var services = new ArrayList<>(implied.stream()
                .map(competence -> service(vocabulary.competences().label(competence), competence, EVERYBODY))
                .toList());
        var activity = naf == null ? null : vocabulary.nafClasses().get(naf);
        if (naf != null && activity != null && !implied.contains(activity.competence())) {
            var audiences = FOR_INDIVIDUALS.contains(naf.substring(0, 2)) ? EVERYBODY : BUYERS;
            services.add(
                    INDEFINITE.contains(naf) ? services.size() : 0,
                    service(activity.label(), activity.competence(), audiences));
        }
        return services;
    }

    private static ServiceDetails service(String title, String competence, Set<Audience> audiences) {
        return new ServiceDetails(title, null, Set.of(competence), audiences, null, null, ZoneOfAction.ON_SITE);
    }
}
