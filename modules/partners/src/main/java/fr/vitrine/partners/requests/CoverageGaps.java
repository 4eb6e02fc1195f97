package fr.vitrine.partners.requests;

import static org.jooq.impl.DSL.val;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.partners.Coded;
import fr.vitrine.partners.OfferKind;
import fr.vitrine.partners.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a project finds nobody: stages and domains for which no partner offers anything in a commune. For staff. */
@Service
public class CoverageGaps {

    /**
     * What an offer covers is unfolded once into stages, domains and zones; then each commune is asked for each pair by
     * its four zones. An offer for all domains covers every one of them.
     */
    private static final String SQL = """
            with open_offer as (
                select offer_id, partner_id, stages, domains, zones from partners.offer_entry
                where (deadline is null or deadline >= {0}) and ({4}::text is null or kind = {4})
            ), covered as (
                select distinct stage, domain, zone
                from open_offer, unnest(stages) as stage, unnest(zones) as zone,
                    unnest(case when cardinality(domains) = 0 then array[0] else domains end) as domain
            ), place as (
                select code, zone from territory.commune,
                    unnest(array['c' || code, 'e' || epci_siren, 'd' || departement_code, 'france']) as zone
                where code = any ({3})
            ), met as (
                select distinct place.code, covered.stage, covered.domain
                from place join covered on covered.zone = place.zone
            ), missing as (
                select stage, domain, commune
                from unnest({1}) as stage, unnest({2}) as domain, unnest({3}) as commune
                where not exists (
                    select from met
                    where met.code = commune and met.stage = stage.stage and met.domain in (0, domain.domain))
            )
            select stage, domain, array_agg(commune order by commune) as communes from missing
            group by stage, domain order by cardinality(array_agg(commune)) desc, stage, domain""";

    private final DSLContext jooq;
    private final Clock clock;

    CoverageGaps(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /** @param communes that have no partner for this, at least one */
    public record Gap(Stage stage, CompetenceId domain, List<CommuneCode> communes) {}

    /**
     * Of these communes and domains; the widest gaps first.
     *
     * @param need offers of this kind alone count; null: any
     */
    @Transactional(readOnly = true)
    public List<Gap> find(
            Actor actor, Collection<CommuneCode> communes, Collection<CompetenceId> domains, @Nullable OfferKind need) {
        actor.requireStaff();
        return jooq.resultQuery(
                        SQL,
                        val(LocalDate.now(clock)),
                        val(Coded.codes(Arrays.asList(Stage.values()))),
                        val(domains.stream().map(CompetenceId::value).toArray(Integer[]::new)),
                        val(communes.stream().map(CommuneCode::value).toArray(String[]::new)),
                        val(need == null ? null : need.code()))
                .fetch(row -> new Gap(
                        Coded.of(Stage.class, row.get("stage", String.class)),
                        new CompetenceId(row.get("domain", Integer.class)),
                        Arrays.stream(row.get("communes", String[].class))
                                .map(CommuneCode::new)
                                .toList()));
    }
}
