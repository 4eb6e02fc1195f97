package fr.vitrine.accounts;

import static fr.vitrine.db.jooq.accounts.Tables.MEMBERSHIP;
import static fr.vitrine.db.jooq.accounts.Tables.PARTNER_MEMBERSHIP;
import static fr.vitrine.db.jooq.accounts.Tables.PERSON;
import static fr.vitrine.db.jooq.accounts.Tables.SIGN_IN;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.max;

import fr.vitrine.db.PersonalRows;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.kernel.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who have an account. */
@Service
public class People {

    private final DSLContext jooq;
    private final ActionLog log;

    People(DSLContext jooq, ActionLog log) {
        this.jooq = jooq;
        this.log = log;
    }

    /** What came of changing what somebody of the staff may do. */
    public enum StaffChange {
        DONE,
        /** Nobody would be left who could put it right. */
        LAST_ADMINISTRATOR
    }

    /**
     * Who has signed in, with what they may do now. Empty once the account is disabled or gone: the session then ends.
     *
     * @param secondFactor whether the session has shown it; without it nobody acts as staff
     */
    @Transactional(readOnly = true)
    public Optional<Actor.Person> actor(PersonId id, boolean secondFactor) {
        var memberships = DSL.multiset(DSL.select(MEMBERSHIP.STRUCTURE_ID, MEMBERSHIP.ROLE)
                        .from(MEMBERSHIP)
                        .where(MEMBERSHIP.PERSON_ID.eq(PERSON.ID)))
                .convertFrom(rows -> rows.intoMap(row -> row.value1(), row -> Roles.of(row.value2())));
        var partners = DSL.multiset(DSL.select(PARTNER_MEMBERSHIP.PARTNER_ID, PARTNER_MEMBERSHIP.ROLE)
                        .from(PARTNER_MEMBERSHIP)
                        .where(PARTNER_MEMBERSHIP.PERSON_ID.eq(PERSON.ID)))
                .convertFrom(rows -> rows.intoMap(row -> row.value1(), row -> Roles.of(row.value2())));
        return jooq.select(PERSON.STAFF_ROLE, memberships, partners)
                .from(PERSON)
                .where(PERSON.ID.eq(id).and(PERSON.DISABLED_AT.isNull()))
                .fetchOptional(row ->
                        new Actor.Person(id, secondFactor ? Roles.of(row.value1()) : null, row.value2(), row.value3()));
    }

    /** One's own account; an administrator reads any. */
    @Transactional(readOnly = true)
    public Account get(Actor actor, PersonId id) {
        requireSelfOrAdministrator(actor, id);
        return find(PERSON.ID.eq(id)).orElseThrow(() -> new NotFound("person"));
    }

    /** The names by which staff see people; those who are gone are missing. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Actor actor, Set<PersonId> ids) {
        actor.requireStaff();
        return jooq.select(PERSON.ID, DSL.coalesce(PERSON.NAME, PERSON.EMAIL.cast(String.class)))
                .from(PERSON)
                .where(PERSON.ID.in(ids))
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** The staff who can be given work. */
    @Transactional(readOnly = true)
    public List<Account> staff(Actor actor) {
        actor.requireStaff();
        return select(PERSON.STAFF_ROLE.isNotNull().and(PERSON.DISABLED_AT.isNull()), 0, Integer.MAX_VALUE);
    }

    /** @param words part of the name or address; empty for all */
    @Transactional(readOnly = true)
    public List<Account> list(Actor actor, String words, int offset, int limit) {
        actor.requireAdministrator();
        return select(matching(words), offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(Actor actor, String words) {
        actor.requireAdministrator();
        return jooq.fetchCount(PERSON, matching(words));
    }

    /** @param name null or blank: none */
    @Transactional
    public void rename(Actor actor, PersonId id, @Nullable String name, Locale language) {
        requireSelfOrAdministrator(actor, id);
        var clean = Text.cleanLine(name == null ? "" : name);
        if (clean.length() > Account.MAX_NAME) {
            throw new IllegalArgumentException("a name has at most " + Account.MAX_NAME + " characters");
        }
        jooq.update(PERSON)
                .set(PERSON.NAME, clean.isEmpty() ? null : clean)
                .set(PERSON.LANGUAGE, language.getLanguage().equals("en") ? "en" : "fr")
                .where(PERSON.ID.eq(id))
                .execute();
    }

    /** @param role null: no longer of the staff */
    @Transactional
    public StaffChange setStaffRole(Actor actor, PersonId id, @Nullable StaffRole role) {
        actor.requireAdministrator();
        if (role != StaffRole.ADMINISTRATOR && isLastAdministrator(id)) {
            return StaffChange.LAST_ADMINISTRATOR;
        }
        jooq.update(PERSON)
                .set(PERSON.STAFF_ROLE, Roles.stored(role))
                .where(PERSON.ID.eq(id))
                .execute();
        log.add(actor, "person.staff-role", addressOf(id), String.valueOf(role));
        return StaffChange.DONE;
    }

    /** From now on nobody can sign in with it, and who has is out. */
    @Transactional
    public StaffChange disable(Actor actor, PersonId id) {
        actor.requireAdministrator();
        if (isLastAdministrator(id)) {
            return StaffChange.LAST_ADMINISTRATOR;
        }
        jooq.update(PERSON)
                .set(PERSON.DISABLED_AT, DSL.currentOffsetDateTime())
                .where(PERSON.ID.eq(id).and(PERSON.DISABLED_AT.isNull()))
                .execute();
        log.add(actor, "person.disabled", addressOf(id), null);
        return StaffChange.DONE;
    }

    @Transactional
    public void enable(Actor actor, PersonId id) {
        actor.requireAdministrator();
        jooq.update(PERSON).setNull(PERSON.DISABLED_AT).where(PERSON.ID.eq(id)).execute();
        log.add(actor, "person.enabled", addressOf(id), null);
    }

    /** The account of an address; a new one, with no rights at all, where there is none. */
    PersonId withAddress(EmailAddress email) {
        jooq.insertInto(PERSON).set(PERSON.EMAIL, email).onConflictDoNothing().execute();
        return findId(email).orElseThrow();
    }

    Optional<PersonId> findId(EmailAddress email) {
        return jooq.select(PERSON.ID).from(PERSON).where(hasAddress(email)).fetchOptional(PERSON.ID);
    }

    Optional<Account> findByAddress(EmailAddress email) {
        return find(hasAddress(email));
    }

    static Condition hasAddress(EmailAddress email) {
        return PersonalRows.isOf(PERSON.EMAIL, email);
    }

    static void requireSelfOrAdministrator(Actor actor, PersonId person) {
        if (actor.person().filter(person::equals).isEmpty() && !actor.isAdministrator()) {
            throw new AccessDenied();
        }
    }

    boolean isLastAdministrator(PersonId id) {
        var administrators = jooq.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.STAFF_ROLE
                        .eq(fr.vitrine.db.jooq.accounts.enums.StaffRole.administrator)
                        .and(PERSON.DISABLED_AT.isNull()))
                .orderBy(PERSON.ID)
                .forUpdate()
                .fetch(PERSON.ID);
        return administrators.equals(List.of(id));
    }

    private String addressOf(PersonId id) {
        return find(PERSON.ID.eq(id))
                .orElseThrow(() -> new NotFound("person"))
                .email()
                .value();
    }

    private Optional<Account> find(Condition condition) {
        return select(condition, 0, 1).stream().findFirst();
    }

    private List<Account> select(Condition condition, int offset, int limit) {
        return jooq.select(
                        PERSON.ID,
                        PERSON.EMAIL,
                        PERSON.NAME,
                        PERSON.LANGUAGE.convertFrom(Locale::of),
                        PERSON.STAFF_ROLE.convertFrom(Roles::of),
                        field(PERSON.PASSWORD_HASH.isNotNull()),
                        field(PERSON.TOTP_SECRET.isNotNull()),
                        field(PERSON.DISABLED_AT.isNotNull()),
                        PERSON.CREATED_AT,
                        field(DSL.select(max(SIGN_IN.AT))
                                .from(SIGN_IN)
                                .where(SIGN_IN.PERSON_ID.eq(PERSON.ID).and(SIGN_IN.SUCCEEDED))))
                .from(PERSON)
                .where(condition)
                .orderBy(lower(DSL.coalesce(PERSON.NAME, PERSON.EMAIL.cast(String.class))), PERSON.ID)
                .offset(offset)
                .limit(limit)
                .fetch(Records.mapping(Account::new));
    }

    private static Condition matching(String words) {
        return words.isBlank()
                ? DSL.noCondition()
                : PERSON.EMAIL.cast(String.class).containsIgnoreCase(words).or(PERSON.NAME.containsIgnoreCase(words));
    }
}
