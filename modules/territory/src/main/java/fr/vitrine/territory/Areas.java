package fr.vitrine.territory;

import static fr.vitrine.db.jooq.territory.Tables.DEPARTEMENT;
import static fr.vitrine.db.jooq.territory.Tables.EPCI;
import static fr.vitrine.db.jooq.territory.Tables.REGION;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;

/** Names of what is larger than a commune. Public facts: anybody may ask. */
@Service
public class Areas {

    private final DSLContext jooq;

    Areas(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** By SIREN; without those that do not exist. */
    public Map<String, String> epciNames(Collection<String> sirens) {
        return sirens.isEmpty()
                ? Map.of()
                : jooq.select(EPCI.SIREN, EPCI.NAME)
                        .from(EPCI)
                        .where(EPCI.SIREN.in(sirens))
                        .fetchMap(EPCI.SIREN, EPCI.NAME);
    }

    /** By code; without those that do not exist. */
    public Map<String, String> departementNames(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : jooq.select(DEPARTEMENT.CODE, DEPARTEMENT.NAME)
                        .from(DEPARTEMENT)
                        .where(DEPARTEMENT.CODE.in(codes))
                        .fetchMap(DEPARTEMENT.CODE, DEPARTEMENT.NAME);
    }

    /** By the code of a département in it; without those that do not exist. */
    public Map<String, String> regionNames(Collection<String> departements) {
        return departements.isEmpty()
                ? Map.of()
                : jooq.select(DEPARTEMENT.CODE, REGION.NAME)
                        .from(DEPARTEMENT)
                        .join(REGION)
                        .on(REGION.CODE.eq(DEPARTEMENT.REGION_CODE))
                        .where(DEPARTEMENT.CODE.in(departements))
                        .fetchMap(DEPARTEMENT.CODE, REGION.NAME);
    }

    /** The SIREN of every EPCI: what a whole file is checked against. */
    public Set<String> epciSirens() {
        return jooq.select(EPCI.SIREN).from(EPCI).fetchSet(EPCI.SIREN);
    }

    public Set<String> departementCodes() {
        return jooq.select(DEPARTEMENT.CODE).from(DEPARTEMENT).fetchSet(DEPARTEMENT.CODE);
    }
}
