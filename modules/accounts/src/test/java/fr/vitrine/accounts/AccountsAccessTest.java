package fr.vitrine.accounts;

import static fr.vitrine.accounts.AccountsFixture.address;
import static fr.vitrine.accounts.AccountsFixture.client;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.kernel.StructureId;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each method of the module's services that acts for somebody, as everybody. */
class AccountsAccessTest {

    private static final AccountsFixture FIXTURE = new AccountsFixture();
    private static final StructureId STRUCTURE = FIXTURE.structure();
    private static final PartnerId PARTNER = FIXTURE.partner();
    private static final PersonId SOMEBODY = FIXTURE.member(STRUCTURE, MemberRole.CONTRIBUTOR);
    private static final Passkeys.Passkey KEY = PasskeysTest.key(SOMEBODY, 1, "x");
    private static final Map<String, Actor> EVERYBODY = everybody();

    private static final List<String> OPERATOR = List.of("operator");
    private static final List<String> ADMINISTRATORS = List.of("administrator", "operator");
    private static final List<String> STAFF = List.of("editor", "administrator", "operator");
    private static final List<String> MANAGING = List.of("owner", "editor", "administrator", "operator");
    private static final List<String> EDITING = List.of("contributor", "owner", "editor", "administrator", "operator");
    private static final List<String> OWN_PARTNER =
            List.of("partner's contributor", "partner's owner", "editor", "administrator", "operator");
    private static final List<String> MANAGING_PARTNER =
            List.of("partner's owner", "editor", "administrator", "operator");
    private static final List<String> PEOPLE = List.of(
            "other structure's owner",
            "contributor",
            "owner",
            "partner's contributor",
            "partner's owner",
            "editor",
            "administrator");

    /** @param name as in {@code Class.method} */
    private record Call(String name, List<String> allowed, Consumer<Actor> call) {

        @Override
        public String toString() {
            return name;
        }
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static Map<String, Actor> everybody() {
        FIXTURE.staff(StaffRole.ADMINISTRATOR);
        var all = new LinkedHashMap<String, Actor>();
        all.put("visitor", Actor.VISITOR);
        all.put("other structure's owner", FIXTURE.actor(FIXTURE.member(FIXTURE.structure(), MemberRole.OWNER)));
        all.put("contributor", FIXTURE.actor(FIXTURE.member(STRUCTURE, MemberRole.CONTRIBUTOR)));
        all.put("owner", FIXTURE.actor(FIXTURE.member(STRUCTURE, MemberRole.OWNER)));
        all.put("partner's contributor", FIXTURE.actor(FIXTURE.memberOf(PARTNER, MemberRole.CONTRIBUTOR)));
        all.put("partner's owner", FIXTURE.actor(FIXTURE.memberOf(PARTNER, MemberRole.OWNER)));
        all.put(
                "administrator without second factor",
                FIXTURE.actorWithoutSecondFactor(FIXTURE.staff(StaffRole.ADMINISTRATOR)));
        all.put("editor", FIXTURE.actor(FIXTURE.staff(StaffRole.EDITOR)));
        all.put("administrator", FIXTURE.actor(FIXTURE.staff(StaffRole.ADMINISTRATOR)));
        all.put("operator", Actor.OPERATOR);
        return all;
    }

    static Stream<Call> calls() {
        return Stream.of(people(), memberships(), partners(), invitations(), signIn(), passkeys(), logs())
                .flatMap(calls -> calls);
    }

    private static Stream<Call> people() {
        var people = FIXTURE.people;
        return Stream.of(
                new Call("People.get", ADMINISTRATORS, actor -> people.get(actor, SOMEBODY)),
                new Call("People.names", STAFF, actor -> people.names(actor, Set.of(SOMEBODY))),
                new Call("People.staff", STAFF, people::staff),
                new Call("People.list", ADMINISTRATORS, actor -> people.list(actor, "", 0, 1)),
                new Call("People.count", ADMINISTRATORS, actor -> people.count(actor, "")),
                new Call("People.rename", ADMINISTRATORS, actor -> people.rename(actor, SOMEBODY, "X", Locale.FRENCH)),
                new Call("People.setStaffRole", ADMINISTRATORS, actor -> people.setStaffRole(actor, SOMEBODY, null)),
                new Call("People.disable", ADMINISTRATORS, actor -> people.disable(actor, SOMEBODY)),
                new Call("People.enable", ADMINISTRATORS, actor -> people.enable(actor, SOMEBODY)),
                new Call(
                        "PersonalData.tell",
                        anyPerson(),
                        actor -> FIXTURE.get(PersonalData.class).tell(actor, (_, _) -> {})),
                new Call(
                        "PersonalData.erase",
                        ADMINISTRATORS,
                        actor -> FIXTURE.get(PersonalData.class).erase(actor, FIXTURE.person())));
    }

    private static Stream<Call> memberships() {
        var memberships = FIXTURE.memberships;
        return Stream.of(
                new Call("Memberships.list", EDITING, actor -> memberships.list(actor, STRUCTURE)),
                new Call("Memberships.count", STAFF, actor -> memberships.count(actor, Set.of(STRUCTURE))),
                new Call(
                        "Memberships.grant",
                        MANAGING,
                        actor -> memberships.grant(actor, STRUCTURE, SOMEBODY, MemberRole.CONTRIBUTOR)),
                new Call("Memberships.demote", MANAGING, actor -> memberships.demote(actor, STRUCTURE, SOMEBODY)),
                new Call("Memberships.handOver", MANAGING, actor -> memberships.handOver(actor, STRUCTURE, SOMEBODY)),
                new Call("Memberships.remove", MANAGING, actor -> memberships.remove(actor, STRUCTURE, SOMEBODY)));
    }

    private static Stream<Call> partners() {
        var people = FIXTURE.get(PartnerPeople.class);
        return Stream.of(
                new Call("PartnerPeople.list", OWN_PARTNER, actor -> people.list(actor, PARTNER)),
                new Call("PartnerPeople.count", STAFF, people::count),
                new Call(
                        "PartnerPeople.add",
                        MANAGING_PARTNER,
                        actor -> people.add(actor, PARTNER, "X", address(), MemberRole.CONTRIBUTOR, Locale.FRENCH)),
                new Call(
                        "PartnerPeople.grant",
                        MANAGING_PARTNER,
                        actor -> people.grant(actor, PARTNER, SOMEBODY, MemberRole.CONTRIBUTOR)),
                new Call("PartnerPeople.demote", MANAGING_PARTNER, actor -> people.demote(actor, PARTNER, SOMEBODY)),
                new Call(
                        "PartnerPeople.handOver", MANAGING_PARTNER, actor -> people.handOver(actor, PARTNER, SOMEBODY)),
                new Call("PartnerPeople.remove", MANAGING_PARTNER, actor -> people.remove(actor, PARTNER, SOMEBODY)));
    }

    private static Stream<Call> invitations() {
        var invitations = FIXTURE.get(Invitations.class);
        return Stream.of(
                new Call(
                        "Invitations.inviteStaff",
                        ADMINISTRATORS,
                        actor -> invitations.inviteStaff(actor, address(), StaffRole.EDITOR, Locale.FRENCH)),
                new Call(
                        "Invitations.inviteMember",
                        MANAGING,
                        actor -> invitations.inviteMember(
                                actor, address(), STRUCTURE, "X", MemberRole.OWNER, Locale.FRENCH)),
                new Call("Invitations.list", ADMINISTRATORS, actor -> invitations.list(actor, null)),
                new Call("Invitations.list", MANAGING, actor -> invitations.list(actor, STRUCTURE)),
                new Call("Invitations.revoke", ADMINISTRATORS, actor -> invitations.revoke(actor, open(null))),
                new Call("Invitations.revoke", MANAGING, actor -> invitations.revoke(actor, open(STRUCTURE))));
    }

    private static long open(@org.jspecify.annotations.Nullable StructureId structure) {
        var invitations = FIXTURE.get(Invitations.class);
        if (structure == null) {
            invitations.inviteStaff(Actor.OPERATOR, address(), StaffRole.EDITOR, Locale.FRENCH);
        } else {
            invitations.inviteMember(Actor.OPERATOR, address(), structure, "X", MemberRole.CONTRIBUTOR, Locale.FRENCH);
        }
        return invitations.list(Actor.OPERATOR, structure).getFirst().id();
    }

    private static Stream<Call> signIn() {
        var links = FIXTURE.get(SignInLinks.class);
        var passwords = FIXTURE.get(Passwords.class);
        var factor = FIXTURE.get(SecondFactor.class);
        var samples = FIXTURE.get(SampleAccounts.class);
        return Stream.of(
                new Call("SignInLinks.print", OPERATOR, actor -> links.print(actor, address(), null)),
                new Call("SignInLinks.forgetOld", OPERATOR, links::forgetOld),
                new Call("Passwords.set", anyPerson(), actor -> passwords.set(actor, null)),
                new Call("SecondFactor.begin", anyPerson(), actor -> factor.begin(actor, "X")),
                new Call(
                        "SecondFactor.confirm",
                        anyPerson(),
                        actor ->
                                factor.confirm(actor, new SecondFactor.Enrolment(new byte[20], "", ""), "0", client())),
                new Call("SecondFactor.verify", anyPerson(), actor -> factor.verify(actor, "0", client())),
                new Call("SecondFactor.forget", ADMINISTRATORS, actor -> factor.forget(actor, SOMEBODY)),
                new Call("SampleAccounts.staffLink", OPERATOR, samples::staffLink),
                new Call("SampleAccounts.memberLink", OPERATOR, actor -> samples.memberLink(actor, STRUCTURE)),
                new Call("SampleAccounts.partnerLink", OPERATOR, actor -> samples.partnerLink(actor, PARTNER)),
                new Call("SampleAccounts.person", OPERATOR, actor -> samples.person(actor, "acces", "Accès")),
                new Call("SampleAccounts.volunteerLink", OPERATOR, samples::volunteerLink));
    }

    private static Stream<Call> passkeys() {
        var passkeys = FIXTURE.get(Passkeys.class);
        var signIns = FIXTURE.get(PasskeySignIns.class);
        return Stream.of(
                new Call("PasskeySignIns.forgetOld", OPERATOR, signIns::forgetOld),
                new Call("Passkeys.list", anyPerson(), passkeys::list),
                new Call("Passkeys.handle", anyPerson(), passkeys::handle),
                new Call("Passkeys.mayChange", anyPerson(), actor -> passkeys.mayChange(actor, false)),
                new Call("Passkeys.add", anyPerson(), actor -> passkeys.add(actor, false, KEY)),
                new Call("Passkeys.rename", anyPerson(), actor -> passkeys.rename(actor, KEY.id(), "x")),
                new Call("Passkeys.remove", anyPerson(), actor -> passkeys.remove(actor, false, KEY.id())),
                new Call("Passkeys.mayTry", anyPerson(), actor -> passkeys.mayTry(actor, client())),
                new Call("Passkeys.used", anyPerson(), actor -> passkeys.used(actor, Optional.empty(), client())));
    }

    private static Stream<Call> logs() {
        var history = FIXTURE.get(SignInHistory.class);
        var log = FIXTURE.get(ActionLog.class);
        var preferences = FIXTURE.get(Preferences.class);
        return Stream.of(
                new Call("SignInHistory.list", ADMINISTRATORS, actor -> history.list(actor, SOMEBODY)),
                new Call("SignInHistory.forgetOld", OPERATOR, history::forgetOld),
                new Call("ActionLog.add", List.copyOf(EVERYBODY.keySet()), actor -> log.add(actor, "x", null, null)),
                new Call("ActionLog.looksAtMe", anyPerson(), log::looksAtMe),
                new Call("ActionLog.list", ADMINISTRATORS, actor -> log.list(actor, "", 0, 1)),
                new Call("ActionLog.count", ADMINISTRATORS, actor -> log.count(actor, "")),
                new Call("Preferences.find", anyPerson(), actor -> preferences.find(actor, "x")),
                new Call("Preferences.keep", anyPerson(), actor -> preferences.keep(actor, "x", "{}")));
    }

    private static List<String> anyPerson() {
        return Stream.concat(PEOPLE.stream(), Stream.of("administrator without second factor"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void a_method_serves_those_it_is_for_and_refuses_all_others(Call call) {
        EVERYBODY.forEach((who, actor) -> {
            var thrown = catchThrowable(() -> call.call().accept(actor));
            assertThat(thrown instanceof AccessDenied)
                    .as("%s is refused to %s (%s)", call.name(), who, thrown)
                    .isEqualTo(!call.allowed().contains(who));
        });
    }

    @Test
    void everybody_reads_what_is_their_own() {
        var actor = FIXTURE.actor(SOMEBODY);

        assertThat(FIXTURE.people.get(actor, SOMEBODY).id()).isEqualTo(SOMEBODY);
        assertThat(FIXTURE.get(SignInHistory.class).list(actor, SOMEBODY)).isEmpty();
        FIXTURE.people.rename(actor, SOMEBODY, "Moi", Locale.FRENCH);
        assertThat(FIXTURE.people.get(actor, SOMEBODY).name()).isEqualTo("Moi");
    }

    @Test
    void everybody_leaves_by_themselves() {
        var leaving = FIXTURE.member(STRUCTURE, MemberRole.CONTRIBUTOR);

        assertThat(FIXTURE.memberships.remove(FIXTURE.actor(leaving), STRUCTURE, leaving))
                .isEqualTo(Memberships.Removal.DONE);
    }

    @Test
    void no_method_that_acts_for_somebody_is_missing_here() {
        var services = Stream.of(
                People.class,
                PersonalData.class,
                Memberships.class,
                PartnerPeople.class,
                Invitations.class,
                SignInLinks.class,
                Passwords.class,
                SecondFactor.class,
                Passkeys.class,
                SampleAccounts.class,
                SignInHistory.class,
                ActionLog.class,
                Preferences.class);
        var methods = services.flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> Arrays.asList(method.getParameterTypes()).contains(Actor.class))
                .map(AccountsAccessTest::nameOf);

        assertThat(calls().map(Call::name)).containsAll(methods.toList());
    }

    private static String nameOf(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
