package fr.vitrine.territory.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.territory.site.PageText.Problem;
import fr.vitrine.territory.site.SavePageResult.Conflict;
import fr.vitrine.territory.site.SavePageResult.Invalid;
import fr.vitrine.territory.site.SavePageResult.Saved;
import fr.vitrine.testkit.TestModules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SitePagesTest {

    private static final TestModules MODULES = TestModules.start();
    private static final Actor STAFF = Actor.OPERATOR;
    private static final PageText TEXT = new PageText("Titre", "Résumé", "## Une partie\n\nDu texte.");

    private final SitePages pages = MODULES.get(SitePages.class);

    @AfterAll
    static void close() {
        MODULES.close();
    }

    @Test
    void what_is_saved_is_there_at_once_and_what_was_there_is_kept() {
        var slug = new Slug("ess");
        assertThat(pages.find("ess", "fr")).isEmpty();

        assertThat(pages.save(STAFF, slug, "fr", 0, TEXT)).isEqualTo(new Saved(slug, 1));
        pages.reload();
        assertThat(pages.find("ess", "fr")).contains(TEXT);
        assertThat(pages.find("ess", "en")).isEmpty();

        var second = new PageText("Autre titre", "", "Autre texte");
        assertThat(pages.save(STAFF, slug, "fr", 1, second)).isEqualTo(new Saved(slug, 2));
        pages.reload();
        assertThat(pages.find("ess", "fr")).contains(second);
        assertThat(pages.history(STAFF, "ess", "fr"))
                .extracting(version -> version.number() + " " + version.text().title())
                .containsExactly("2 Autre titre", "1 Titre");
    }

    @Test
    void who_saves_upon_an_older_version_is_told() {
        var slug = new Slug("conditions");
        pages.save(STAFF, slug, "en", 0, TEXT);

        assertThat(pages.save(STAFF, slug, "en", 0, TEXT)).isInstanceOf(Conflict.class);
        assertThat(pages.save(STAFF, slug, "en", 7, TEXT)).isInstanceOf(Conflict.class);
    }

    @Test
    void an_added_page_has_an_address_of_its_own_and_is_seen_once_it_is_shown() {
        var first = ((Saved) pages.add(STAFF, TEXT)).slug();
        var second = ((Saved) pages.add(STAFF, TEXT)).slug();
        assertThat(List.of(first, second)).extracting(Slug::value).containsExactly("titre", "titre-2");
        pages.reload();
        assertThat(pages.added()).isEmpty();

        pages.show(STAFF, first, true);
        pages.reload();
        assertThat(pages.added()).containsExactly(first);

        pages.show(STAFF, first, false);
        pages.reload();
        assertThat(pages.added()).isEmpty();
        assertThat(pages.history(STAFF, first.value(), "fr")).hasSize(1);
    }

    @Test
    void what_is_wrong_is_named_and_unknown_pages_are_none() {
        assertThat(pages.save(STAFF, new Slug("ess"), "fr", 0, new PageText(" ", "", "")))
                .isEqualTo(new Invalid(Set.of(Problem.TITLE_MISSING, Problem.BODY_MISSING)));
        assertThat(pages.add(STAFF, new PageText("x".repeat(121), "", "Texte")))
                .isEqualTo(new Invalid(Set.of(Problem.TOO_LONG)));
        assertThatThrownBy(() -> pages.save(STAFF, new Slug("inconnue"), "fr", 0, TEXT))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pages.show(STAFF, new Slug("inconnue"), true)).isInstanceOf(NotFound.class);
    }

    static Stream<BiConsumer<SitePages, Actor>> methods() {
        return Stream.of(
                SitePages::listAdded,
                (service, actor) -> service.history(actor, "ess", "fr"),
                (service, actor) -> service.save(actor, new Slug("ess"), "fr", 0, TEXT),
                (service, actor) -> service.add(actor, TEXT),
                (service, actor) -> service.show(actor, new Slug("ess"), true));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void only_staff_may(BiConsumer<SitePages, Actor> method) {
        var owner = new Actor.Person(new PersonId(1), null, Map.of(new StructureId(1), MemberRole.OWNER));
        for (var nobody : List.of(Actor.VISITOR, owner)) {
            assertThatThrownBy(() -> method.accept(pages, nobody)).isInstanceOf(AccessDenied.class);
        }
    }
}
