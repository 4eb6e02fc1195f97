package fr.vitrine.volunteers.hours;

import static fr.vitrine.db.jooq.volunteers.Tables.CERTIFICATE;
import static fr.vitrine.db.jooq.volunteers.Tables.CERTIFICATE_LINE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.volunteers.hours.Certificate.Line;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Certificates in their tables. */
@Component
class CertificateRows {

    private static final Field<List<Line>> LINES = multiset(select(CERTIFICATE_LINE.MISSION, CERTIFICATE_LINE.MINUTES)
                    .from(CERTIFICATE_LINE)
                    .where(CERTIFICATE_LINE.CERTIFICATE_ID.eq(CERTIFICATE.ID))
                    .orderBy(CERTIFICATE_LINE.POSITION))
            .convertFrom(rows -> rows.map(Records.mapping(Line::new)));

    private final DSLContext jooq;

    CertificateRows(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** The last one first. */
    List<Certificate> list(Condition condition) {
        return jooq.select(
                        CERTIFICATE.CODE,
                        CERTIFICATE.NAME,
                        CERTIFICATE.STRUCTURE,
                        CERTIFICATE.FROM_DAY,
                        CERTIFICATE.UNTIL_DAY,
                        CERTIFICATE.MINUTES,
                        LINES,
                        CERTIFICATE.ISSUED_AT,
                        CERTIFICATE.REVOKED_AT)
                .from(CERTIFICATE)
                .where(condition)
                .orderBy(CERTIFICATE.ISSUED_AT.desc(), CERTIFICATE.ID.desc())
                .fetch(CertificateRows::toCertificate);
    }

    Optional<Certificate> find(Condition condition) {
        return list(condition).stream().findFirst();
    }

    void insert(PersonId person, StructureId structure, Certificate certificate) {
        var id = jooq.insertInto(CERTIFICATE)
                .set(CERTIFICATE.CODE, certificate.code().value())
                .set(CERTIFICATE.PERSON_ID, person)
                .set(CERTIFICATE.STRUCTURE_ID, structure)
                .set(CERTIFICATE.NAME, certificate.name())
                .set(CERTIFICATE.STRUCTURE, certificate.structure())
                .set(CERTIFICATE.FROM_DAY, certificate.from())
                .set(CERTIFICATE.UNTIL_DAY, certificate.until())
                .set(CERTIFICATE.MINUTES, certificate.minutes())
                .set(CERTIFICATE.ISSUED_AT, certificate.issuedAt())
                .returning(CERTIFICATE.ID)
                .fetchSingle(CERTIFICATE.ID);
        for (var position = 0; position < certificate.lines().size(); position++) {
            var line = certificate.lines().get(position);
            jooq.insertInto(CERTIFICATE_LINE)
                    .set(CERTIFICATE_LINE.CERTIFICATE_ID, id)
                    .set(CERTIFICATE_LINE.POSITION, position)
                    .set(CERTIFICATE_LINE.MISSION, line.mission())
                    .set(CERTIFICATE_LINE.MINUTES, line.minutes())
                    .execute();
        }
    }

    private static Certificate toCertificate(Record row) {
        return new Certificate(
                new CertificateCode(row.get(CERTIFICATE.CODE)),
                row.get(CERTIFICATE.NAME),
                row.get(CERTIFICATE.STRUCTURE),
                row.get(CERTIFICATE.FROM_DAY),
                row.get(CERTIFICATE.UNTIL_DAY),
                row.get(CERTIFICATE.MINUTES),
                row.get(LINES),
                row.get(CERTIFICATE.ISSUED_AT),
                row.get(CERTIFICATE.REVOKED_AT));
    }
}
