package fr.vitrine.volunteers.hours;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static fr.vitrine.db.jooq.volunteers.Tables.CERTIFICATE;
import static fr.vitrine.db.jooq.volunteers.Tables.HOURS;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;

import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.SensitiveAction;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.volunteers.hours.Certificate.Line;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers that say what somebody gave to a structure: made of confirmed hours alone, by who gave them. Whoever holds one may
 * check it by its code; the structure may revoke it.
 */
@Service
public class Certificates {

    private final DSLContext jooq;
    private final HoursRows hours;
    private final CertificateRows rows;
    private final StructureSummaries structures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Certificates(
            DSLContext jooq,
            HoursRows hours,
            CertificateRows rows,
            StructureSummaries structures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jooq = jooq;
        this.hours = hours;
        this.rows = rows;
        this.structures = structures;
        this.events = events;
        this.clock = clock;
    }

    /** Of all one's hours that a structure has confirmed; empty where there are none. */
    @Transactional
    public Optional<Certificate> issue(Actor actor, StructureId structure) {
        var person = actor.requirePerson();
        var confirmed = hours.list(APPLICATION
                .PERSON_ID
                .eq(person)
                .and(MISSION.STRUCTURE_ID.eq(structure))
                .and(HOURS.STATE.eq(HoursState.CONFIRMED.code())));
        var name = nameOf(structure);
        if (confirmed.isEmpty() || name == null) {
            return Optional.empty();
        }
        var certificate = certificate(confirmed, name);
        rows.insert(person, structure, certificate);
        return check(certificate.code());
    }

    private @Nullable String nameOf(StructureId structure) {
        var known = structures.byId(Set.of(structure)).get(structure);
        return known == null ? null : known.name();
    }

    private Certificate certificate(List<HoursEntry> confirmed, String structure) {
        var lines = new LinkedHashMap<String, Integer>();
        confirmed.stream()
                .sorted(Comparator.comparing(HoursEntry::day))
                .forEach(entry -> lines.merge(entry.title(), entry.minutes(), Integer::sum));
        var days = confirmed.stream().map(HoursEntry::day).sorted().toList();
        var newest = confirmed.getFirst();
        return new Certificate(
                CertificateCode.random(),
                Objects.requireNonNull(newest.name()),
                structure,
                days.getFirst(),
                days.getLast(),
                confirmed.stream().mapToInt(HoursEntry::minutes).sum(),
                lines.entrySet().stream()
                        .map(line -> new Line(line.getKey(), line.getValue()))
                        .toList(),
                OffsetDateTime.now(clock),
                null);
    }

    @Transactional(readOnly = true)
    public List<Certificate> own(Actor actor) {
        return rows.list(CERTIFICATE.PERSON_ID.eq(actor.requirePerson()));
    }

    /** One's own, to be printed once more. */
    @Transactional(readOnly = true)
    public Optional<Certificate> own(Actor actor, CertificateCode code) {
        return rows.find(CERTIFICATE.CODE.eq(code.value()).and(CERTIFICATE.PERSON_ID.eq(actor.requirePerson())));
    }

    /** Those that speak of a structure, for its people. */
    @Transactional(readOnly = true)
    public List<Certificate> list(Actor actor, StructureId structure) {
        actor.requireMember(structure);
        return rows.list(CERTIFICATE.STRUCTURE_ID.eq(structure));
    }

    /** For the people of the structure; logged. Once revoked it stays so. */
    @Transactional
    public Certificate revoke(Actor actor, CertificateCode code) {
        var structure = jooq.select(CERTIFICATE.STRUCTURE_ID)
                .from(CERTIFICATE)
                .where(CERTIFICATE.CODE.eq(code.value()))
                .fetchOptional(CERTIFICATE.STRUCTURE_ID)
                .orElseThrow(() -> new NotFound("certificate"));
        actor.requireMember(structure);
        var revoked = jooq.update(CERTIFICATE)
                .set(CERTIFICATE.REVOKED_AT, OffsetDateTime.now(clock))
                .set(CERTIFICATE.REVOKED_BY, actor.requirePerson())
                .where(CERTIFICATE.CODE.eq(code.value()).and(CERTIFICATE.REVOKED_AT.isNull()))
                .execute();
        if (revoked > 0) {
            events.publishEvent(new SensitiveAction(actor, "certificate.revoked", code.toString(), null));
        }
        return rows.find(CERTIFICATE.CODE.eq(code.value())).orElseThrow(() -> new NotFound("certificate"));
    }

    /** For whoever holds the paper: nothing that does not stand on it. There is no other way to find one. */
    @Transactional(readOnly = true)
    public Optional<Certificate> check(CertificateCode code) {
        return rows.find(CERTIFICATE.CODE.eq(code.value()));
    }
}
