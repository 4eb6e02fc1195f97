package fr.vitrine.volunteers.profile;

import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;
import static fr.vitrine.db.jooq.volunteers.Tables.PROFILE;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import fr.vitrine.db.jooq.volunteers.tables.records.ProfileRecord;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.partners.Coded;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Moment;
import fr.vitrine.volunteers.profile.ProfileDetails.Age;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Profiles in their table. */
@Component
class ProfileRows {

    private final DSLContext jooq;
    private final Clock clock;

    ProfileRows(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    Optional<Profile> find(PersonId person) {
        return jooq.selectFrom(PROFILE).where(PROFILE.PERSON_ID.eq(person)).fetchOptional(ProfileRows::toProfile);
    }

    /** What stands for one that is not there. */
    Profile nothing(PersonId person) {
        return new Profile(person, 0, ProfileDetails.NONE, now());
    }

    /** False where there is one already: two windows were open. */
    boolean insert(PersonId person, ProfileDetails details) {
        var row = filled(jooq.newRecord(PROFILE), details)
                .setPersonId(person)
                .setToldAt(now())
                .setUpdatedAt(now());
        return jooq.insertInto(PROFILE).set(row).onConflictDoNothing().execute() == 1;
    }

    /** Who begins to be told is told of what is published from then on. */
    boolean update(PersonId person, int version, ProfileDetails details) {
        return jooq.update(PROFILE)
                        .set(filled(jooq.newRecord(PROFILE), details))
                        .set(PROFILE.VERSION, version + 1)
                        .set(
                                PROFILE.TOLD_AT,
                                when(PROFILE.TELLING.eq(Telling.NEVER.code()), now())
                                        .otherwise(PROFILE.TOLD_AT))
                        .set(PROFILE.UPDATED_AT, now())
                        .where(PROFILE.PERSON_ID.eq(person).and(PROFILE.VERSION.eq(version)))
                        .execute()
                == 1;
    }

    /** Somebody who is told so, and has not been of all that is published since: kept from others until the end of the transaction. */
    Optional<Due> lockNext(PersonId after, Telling telling, OffsetDateTime before, OffsetDateTime until) {
        var isNews = selectOne()
                .from(MISSION)
                .where(MISSION.STATE.eq(MissionState.PUBLISHED.code()))
                .and(MISSION.PUBLISHED_AT.gt(PROFILE.TOLD_AT))
                .and(MISSION.PUBLISHED_AT.le(until));
        return jooq.selectFrom(PROFILE)
                .where(PROFILE.TELLING.eq(telling.code()))
                .and(PROFILE.PERSON_ID.gt(after))
                .and(PROFILE.TOLD_AT.lt(before))
                .andExists(isNews)
                .orderBy(PROFILE.PERSON_ID)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(row -> new Due(toProfile(row), row.getToldAt()));
    }

    /** @param toldAt until when they were told of what was published */
    record Due(Profile profile, OffsetDateTime toldAt) {}

    void told(PersonId person, OffsetDateTime until) {
        jooq.update(PROFILE)
                .set(PROFILE.TOLD_AT, until)
                .where(PROFILE.PERSON_ID.eq(person))
                .execute();
    }

    /** Whoever has the profile open is told that it changed. */
    void stopTelling(PersonId person) {
        jooq.update(PROFILE)
                .set(PROFILE.TELLING, Telling.NEVER.code())
                .set(PROFILE.VERSION, PROFILE.VERSION.plus(1))
                .where(PROFILE.PERSON_ID.eq(person).and(PROFILE.TELLING.ne(Telling.NEVER.code())))
                .execute();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static ProfileRecord filled(ProfileRecord row, ProfileDetails details) {
        var year = details.age().birthYear();
        var guardian = details.age().guardian();
        return row.setDomains(details.domains().stream()
                        .map(CompetenceId::value)
                        .sorted()
                        .toArray(Integer[]::new))
                .setSkills(details.skills().toArray(String[]::new))
                .setMoments(Coded.codes(details.moments()))
                .setCommuneCode(details.commune())
                .setRadiusKm((short) details.radiusKm())
                .setFromHome(details.fromHome())
                .setTelling(details.telling().code())
                .setBirthYear(year == null ? null : year.shortValue())
                .setUnderAge(details.age().under())
                .setGuardianEmail(guardian == null ? null : guardian.value());
    }

    static Profile toProfile(ProfileRecord row) {
        return new Profile(
                row.getPersonId(),
                row.getVersion(),
                new ProfileDetails(
                        Arrays.stream(row.getDomains()).map(CompetenceId::new).collect(Collectors.toUnmodifiableSet()),
                        List.of(row.getSkills()),
                        Coded.all(Moment.class, row.getMoments()),
                        row.getCommuneCode(),
                        row.getRadiusKm(),
                        row.getFromHome(),
                        Coded.of(Telling.class, row.getTelling()),
                        new Age(number(row.getBirthYear()), row.getUnderAge(), guardian(row.getGuardianEmail()))),
                row.getUpdatedAt());
    }

    private static @Nullable EmailAddress guardian(@Nullable String stored) {
        return stored == null ? null : new EmailAddress(stored);
    }

    private static @Nullable Integer number(@Nullable Short stored) {
        return stored == null ? null : stored.intValue();
    }
}
