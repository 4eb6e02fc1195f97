package fr.vitrine.volunteers;

import static fr.vitrine.db.jooq.accounts.Tables.ACTION_LOG;
import static fr.vitrine.db.jooq.volunteers.Tables.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.accounts.PersonalData;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.volunteers.profile.ProfileDetails;
import fr.vitrine.volunteers.profile.ProfileDetails.Age;
import fr.vitrine.volunteers.profile.SaveProfileResult;
import fr.vitrine.volunteers.profile.SaveProfileResult.Saved;
import fr.vitrine.volunteers.profile.Telling;
import fr.vitrine.volunteers.profile.VolunteerProfiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VolunteerProfilesTest {

    private static final LocalDate TODAY = Scene.TODAY;

    private static Scene scene;
    private static VolunteerProfiles profiles;

    @BeforeAll
    static void open() {
        scene = new Scene();
        profiles = scene.get(VolunteerProfiles.class);
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    private static ProfileDetails details(String skill) {
        return new ProfileDetails(
                Set.of(scene.domain("culture")),
                List.of(skill),
                Set.of(Moment.EVENING),
                Scene.FREVENT,
                15,
                true,
                Telling.WEEKLY,
                new Age(1990, false));
    }

    @Test
    void what_somebody_says_is_kept_and_read_back_by_them() {
        var zoe = scene.passerBy();
        assertThat(profiles.own(zoe)).isEmpty();
        var saved = (Saved) profiles.save(zoe, 0, details("Menuiserie"));
        assertThat(saved.now().details()).isEqualTo(details("Menuiserie"));
        assertThat(profiles.own(zoe)).contains(saved.now());
        profiles.forget(zoe);
        assertThat(profiles.own(zoe)).isEmpty();
    }

    @Test
    void the_second_of_two_windows_is_shown_the_conflict() {
        var zoe = scene.passerBy();
        profiles.save(zoe, 0, details("Une"));
        assertThat(profiles.save(zoe, 0, details("Deux"))).isInstanceOf(SaveProfileResult.Conflict.class);
        assertThat(profiles.save(zoe, 1, details("Trois"))).isInstanceOf(Saved.class);
        var late = profiles.save(zoe, 1, details("Quatre"));
        assertThat(((SaveProfileResult.Conflict) late).now().details().skills()).containsExactly("Trois");
    }

    @Test
    void the_year_of_birth_decides_and_the_box_where_it_leaves_it_open() {
        assertThat(new Age(2010, false).isUnderAge(TODAY)).isTrue();
        assertThat(new Age(1990, true).isUnderAge(TODAY)).isFalse();
        assertThat(new Age(2008, true).isUnderAge(TODAY)).isTrue();
        assertThat(new Age(2008, false).isUnderAge(TODAY)).isFalse();
        assertThat(new Age(null, true).isUnderAge(TODAY)).isTrue();
        assertThat(new Age(2010, false).atLeast(TODAY)).isEqualTo(15);
        assertThat(new Age(2008, true).atLeast(TODAY)).isEqualTo(17);
        assertThat(new Age(null, false).atLeast(TODAY)).isEqualTo(18);
        assertThatThrownBy(() -> new Age(1800, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_staff_look_at_somebody_elses_and_the_log_says_who_did_and_why() {
        var zoe = scene.passerBy();
        profiles.save(zoe, 0, details("Couture"));
        var structure = scene.structure("Les Curieux");
        for (var who : List.of(Actor.VISITOR, scene.passerBy(), scene.peopleOf(structure), scene.memberOf(structure))) {
            assertThatThrownBy(() -> profiles.look(who, zoe.requirePerson(), "Par curiosité"))
                    .isInstanceOf(AccessDenied.class);
        }
        assertThatThrownBy(() -> profiles.look(scene.editor, zoe.requirePerson(), " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(profiles.look(scene.editor, zoe.requirePerson(), "Signalement du 20 novembre"))
                .isPresent();
        assertThat(scene.jooq
                        .selectFrom(ACTION_LOG)
                        .where(ACTION_LOG.ACTION.eq("volunteer.looked-at"))
                        .and(ACTION_LOG.SUBJECT.eq("person " + zoe.requirePerson()))
                        .fetch(ACTION_LOG.DETAIL))
                .containsExactly("Signalement du 20 novembre");
    }

    @Test
    void a_visitor_has_none() {
        assertThatThrownBy(() -> profiles.own(Actor.VISITOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> profiles.save(Actor.VISITOR, 0, ProfileDetails.NONE))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> profiles.forget(Actor.VISITOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> profiles.isUnderAge(Actor.VISITOR)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void it_is_told_to_its_owner_and_gone_with_the_account() {
        var zoe = scene.passerBy();
        profiles.save(zoe, 0, details("Apiculture"));
        var told = new ArrayList<String>();
        scene.get(PersonalData.class).tell(zoe, (table, rows) -> rows.forEach(row -> told.add(table + " " + row)));
        assertThat(told)
                .anySatisfy(
                        line -> assertThat(line).startsWith("volunteer profile").contains("Apiculture"));
        scene.get(PersonalData.class).erase(zoe, zoe.requirePerson());
        assertThat(scene.jooq.fetchCount(PROFILE, PROFILE.PERSON_ID.eq(zoe.requirePerson())))
                .isZero();
    }
}
