package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.directory.Tables.FIELD_POLICY;

import fr.vitrine.kernel.Actor;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a structure's people may publish by themselves, and what staff look at first. A web or e-mail address is looked at,
 * since it is what a claim to the structure is proven by.
 */
@Service
public class FieldPolicies {

    private static final Set<ProfileField> HARMLESS = EnumSet.of(
            ProfileField.PHONE,
            ProfileField.OPENING_HOURS,
            ProfileField.LINKS,
            ProfileField.ACCESSIBILITY,
            ProfileField.STAFF,
            ProfileField.FOUNDED_YEAR,
            ProfileField.SERVICE_PRICE,
            ProfileField.SERVICE_ORDER);

    private final DSLContext jooq;

    FieldPolicies(DSLContext jooq) {
        this.jooq = jooq;
    }

    public enum Publication {
        AT_ONCE,
        AFTER_REVIEW
    }

    /** Of every field. Anybody who has signed in may know. */
    @Transactional(readOnly = true)
    public Map<ProfileField, Publication> list(Actor actor) {
        if (!actor.isStaff()) {
            actor.requirePerson();
        }
        return current();
    }

    @Transactional
    public void set(Actor actor, ProfileField field, Publication publication) {
        actor.requireAdministrator();
        jooq.insertInto(FIELD_POLICY)
                .set(FIELD_POLICY.FIELD, field.code())
                .set(FIELD_POLICY.SENSITIVE, publication == Publication.AFTER_REVIEW)
                .set(FIELD_POLICY.UPDATED_BY, actor.person().orElse(null))
                .onConflict()
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    Map<ProfileField, Publication> current() {
        var policies = new EnumMap<ProfileField, Publication>(ProfileField.class);
        for (var field : ProfileField.values()) {
            policies.put(field, HARMLESS.contains(field) ? Publication.AT_ONCE : Publication.AFTER_REVIEW);
        }
        jooq.selectFrom(FIELD_POLICY)
                .forEach(row -> ProfileField.parse(row.getField())
                        .ifPresent(field -> policies.put(
                                field, row.getSensitive() ? Publication.AFTER_REVIEW : Publication.AT_ONCE)));
        return policies;
    }
}
