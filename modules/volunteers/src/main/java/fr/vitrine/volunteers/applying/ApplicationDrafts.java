package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION_DRAFT;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;

import fr.vitrine.accounts.Client;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.SignInLinks;
import fr.vitrine.accounts.Token;
import fr.vitrine.db.PersonalRows;
import fr.vitrine.db.jooq.volunteers.tables.records.ApplicationDraftRecord;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.Sha256;
import fr.vitrine.kernel.SlotId;
import fr.vitrine.volunteers.PublishedMissions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applications of who has not signed in: kept until they follow the link that lets them in, and sent then. Nobody reads one
 * before; they find it among their own as well, in whatever browser; an address that nobody shows to be theirs is forgotten within a day.
 */
@Service
public class ApplicationDrafts {

    /** Where who has followed the link goes on; the secret follows. */
    public static final String PATH = "/mon-espace/benevolat/suite/";

    private static final Duration LIFE = Duration.ofHours(24);

    private final DSLContext jooq;
    private final PublishedMissions published;
    private final SignInLinks links;
    private final Applying applying;
    private final ApplicationLimits limits;
    private final People people;
    private final Clock clock;

    ApplicationDrafts(
            DSLContext jooq,
            PublishedMissions published,
            SignInLinks links,
            Applying applying,
            ApplicationLimits limits,
            People people,
            Clock clock) {
        this.jooq = jooq;
        this.published = published;
        this.links = links;
        this.applying = applying;
        this.limits = limits;
        this.people = people;
        this.clock = clock;
    }

    /** What came of keeping an application. Whether the address is known here is not told. */
    public sealed interface KeepResult {

        /** A link was sent to the address. */
        record Kept() implements KeepResult {}

        record Invalid(Set<ApplicationForm.Problem> problems) implements KeepResult {}

        record NotOpen() implements KeepResult {}

        record TooMany() implements KeepResult {}
    }

    /** What came of going on with one. */
    public record Resumed(MissionId mission, ApplyResult result) {}

    /** @param browser the link works in this one alone */
    @Transactional
    public KeepResult keep(
            MissionId id, EmailAddress email, ApplicationForm form, Token browser, Locale language, Client client) {
        var mission = published.get(Set.of(id)).get(id);
        if (mission == null) {
            return new KeepResult.NotOpen();
        }
        var today = LocalDate.now(clock);
        var problems = form.problems(mission, today);
        if (!problems.isEmpty()) {
            return new KeepResult.Invalid(problems);
        }
        if (!limits.admitsDraft(email, client)) {
            return new KeepResult.TooMany();
        }
        var secret = Token.random().value();
        if (!links.send(email, browser, PATH + secret, language, client)) {
            return new KeepResult.TooMany();
        }
        jooq.insertInto(APPLICATION_DRAFT)
                .set(APPLICATION_DRAFT.SECRET_HASH, Sha256.of(secret))
                .set(APPLICATION_DRAFT.MISSION_ID, id)
                .set(APPLICATION_DRAFT.EMAIL, email)
                .set(APPLICATION_DRAFT.NAME, form.name())
                .set(APPLICATION_DRAFT.MESSAGE, form.message())
                .set(
                        APPLICATION_DRAFT.SLOTS,
                        form.chosen(mission, today).stream().map(SlotId::value).toArray(Long[]::new))
                .set(APPLICATION_DRAFT.UNDER_AGE, form.under())
                .set(APPLICATION_DRAFT.EXPIRES_AT, OffsetDateTime.now(clock).plus(LIFE))
                .execute();
        return new KeepResult.Kept();
    }

    /** As {@link #resume(Actor, String, EmailAddress)}, of who has named nobody here. */
    @Transactional
    public Optional<Resumed> resume(Actor actor, String secret) {
        return resume(actor, secret, null);
    }

    /**
     * Sends it, once: empty where there is none by that secret for whoever has signed in. What could not be sent stays as long
     * as it would have, so that nothing of what was written is lost.
     *
     * @param guardian whom to ask for somebody under 18; null: the one of the profile
     */
    @Transactional
    public Optional<Resumed> resume(Actor actor, String secret, @Nullable EmailAddress guardian) {
        return send(actor, APPLICATION_DRAFT.SECRET_HASH.eq(Sha256.of(secret)), guardian);
    }

    /** As {@link #resume}, of one that somebody finds among their own. */
    @Transactional
    public Optional<Resumed> send(Actor actor, long id, @Nullable EmailAddress guardian) {
        return send(actor, APPLICATION_DRAFT.ID.eq(id), guardian);
    }

    /**
     * What waits to be sent.
     *
     * @param title of the mission
     */
    public record Unsent(long id, MissionId mission, String title, String message) {}

    /** One's own: who followed the link in another browser, or too late, sends it from here once they have signed in. */
    @Transactional(readOnly = true)
    public List<Unsent> unsent(Actor actor) {
        return jooq.select(APPLICATION_DRAFT.ID, MISSION.ID, MISSION.TITLE, APPLICATION_DRAFT.MESSAGE)
                .from(APPLICATION_DRAFT)
                .join(MISSION)
                .on(MISSION.ID.eq(APPLICATION_DRAFT.MISSION_ID))
                .where(isOwn(actor))
                .orderBy(APPLICATION_DRAFT.ID)
                .fetch(Records.mapping(Unsent::new));
    }

    /** One's own alone: another's stays. */
    @Transactional
    public void discard(Actor actor, long id) {
        jooq.deleteFrom(APPLICATION_DRAFT)
                .where(APPLICATION_DRAFT.ID.eq(id).and(isOwn(actor)))
                .execute();
    }

    private Optional<Resumed> send(Actor actor, Condition which, @Nullable EmailAddress guardian) {
        return jooq.selectFrom(APPLICATION_DRAFT)
                .where(which.and(isOwn(actor)))
                .forUpdate()
                .fetchOptional()
                .map(draft -> {
                    var result = applying.apply(actor, draft.getMissionId(), form(draft, guardian));
                    if (result instanceof ApplyResult.Sent || result instanceof ApplyResult.GuardianAsked) {
                        draft.delete();
                    }
                    return new Resumed(draft.getMissionId(), result);
                });
    }

    private Condition isOwn(Actor actor) {
        var account = people.get(actor, actor.requirePerson());
        return PersonalRows.isOf(APPLICATION_DRAFT.EMAIL, account.email())
                .and(APPLICATION_DRAFT.EXPIRES_AT.gt(OffsetDateTime.now(clock)));
    }

    private static ApplicationForm form(ApplicationDraftRecord draft, @Nullable EmailAddress guardian) {
        var slots = Arrays.stream(draft.getSlots()).map(SlotId::new).collect(Collectors.toSet());
        return new ApplicationForm(draft.getName(), draft.getMessage(), slots, true, draft.getUnderAge(), guardian);
    }

    @Transactional
    public int forgetOld(Actor actor) {
        actor.requireOperator();
        return jooq.deleteFrom(APPLICATION_DRAFT)
                .where(APPLICATION_DRAFT.EXPIRES_AT.lt(OffsetDateTime.now(clock)))
                .execute();
    }
}
