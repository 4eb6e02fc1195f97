package fr.vitrine.correspondence;

import static fr.vitrine.correspondence.CorrespondenceFixture.ADMINISTRATOR;
import static fr.vitrine.correspondence.CorrespondenceFixture.CAMILLE;
import static fr.vitrine.correspondence.CorrespondenceFixture.EDITOR;
import static fr.vitrine.db.jooq.correspondence.Tables.MAIL_TEMPLATE;
import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.correspondence.SaveTemplateResult.BadLength;
import fr.vitrine.correspondence.SaveTemplateResult.Conflict;
import fr.vitrine.correspondence.SaveTemplateResult.MissingPlaceholders;
import fr.vitrine.correspondence.SaveTemplateResult.Saved;
import fr.vitrine.correspondence.SaveTemplateResult.UnknownPlaceholders;
import fr.vitrine.kernel.NotFound;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TemplateEditingTest {

    private static final CorrespondenceFixture FIXTURE = new CorrespondenceFixture();
    private static final Wording OTHER = new Wording("Salut {name}", "{message}\n\n[Ici]({link}) {site}");

    private final TemplateEditing templates = FIXTURE.bean(TemplateEditing.class);

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @BeforeEach
    void empty() {
        FIXTURE.jooq.truncate(MAIL_TEMPLATE, OUTGOING_MAIL).cascade().execute();
    }

    @Test
    void each_template_is_listed_in_each_language() {
        assertThat(templates.list(EDITOR))
                .filteredOn(template -> template.key().equals("greeting"))
                .extracting(EditableTemplate::language)
                .containsExactly(Language.FR, Language.EN);
    }

    @Test
    void a_template_says_what_may_and_what_must_stand_in_it() {
        var template = greeting();
        assertThat(template.isChanged()).isFalse();
        assertThat(template.placeholders()).containsExactly("link", "message", "name", "site", "territory", "url");
        assertThat(template.required()).containsExactly("link");
    }

    @Test
    void mails_are_written_in_the_words_of_staff_until_they_are_reset() {
        assertThat(save(0, OTHER)).isInstanceOf(Saved.class);
        FIXTURE.write(CAMILLE, "Camille", "x");
        assertThat(FIXTURE.jooq.fetchSingle(OUTGOING_MAIL).getSubject()).isEqualTo("Salut Camille");

        assertThat(templates.reset(ADMINISTRATOR, "greeting", Language.FR).isChanged())
                .isFalse();
        FIXTURE.jooq.truncate(OUTGOING_MAIL).cascade().execute();
        FIXTURE.write(CAMILLE, "Camille", "x");
        assertThat(FIXTURE.jooq.fetchSingle(OUTGOING_MAIL).getSubject()).isEqualTo("Bonjour Camille");
    }

    @Test
    void the_other_language_stays_as_it_is() {
        save(0, OTHER);
        assertThat(templates.get(EDITOR, "greeting", Language.EN).isChanged()).isFalse();
    }

    @Test
    void unknown_placeholders_are_refused_wherever_they_stand() {
        assertThat(save(0, new Wording("{nom}", "{link} {x_1} {password}")))
                .isEqualTo(new UnknownPlaceholders(sorted("nom", "password", "x_1")));
        assertThat(greeting().isChanged()).isFalse();
    }

    @Test
    void a_mail_that_asks_to_follow_a_link_must_have_it() {
        assertThat(save(0, new Wording("Bonjour", "Sans lien"))).isEqualTo(new MissingPlaceholders(sorted("link")));
    }

    @Test
    void empty_and_endless_words_are_refused() {
        assertThat(save(0, new Wording(" ", "{link}"))).isEqualTo(new BadLength());
        assertThat(save(0, new Wording("x", "\n"))).isEqualTo(new BadLength());
        assertThat(save(0, new Wording("x".repeat(201), "{link}"))).isEqualTo(new BadLength());
        assertThat(save(0, new Wording("x", "{link}" + "x".repeat(20_000)))).isEqualTo(new BadLength());
    }

    @Test
    void who_saves_second_is_shown_the_conflict() {
        save(0, OTHER);
        assertThat(save(0, new Wording("Coucou", "{link}")))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.current().wording()).isEqualTo(OTHER));
        assertThat(save(1, new Wording("Coucou", "{link}"))).isInstanceOf(Saved.class);
        assertThat(save(1, OTHER)).isInstanceOf(Conflict.class);
    }

    @Test
    void a_preview_has_example_values_and_changes_nothing() {
        var preview = templates.preview(EDITOR, "greeting", Language.FR, OTHER);
        assertThat(preview.subject()).isEqualTo("Salut Camille Martin");
        assertThat(preview.plain())
                .contains("êtes-vous ouverts samedi matin\u202f?")
                .contains("Ternois Solidaire");
        assertThat(greeting().isChanged()).isFalse();
    }

    @Test
    void a_preview_leaves_no_script_of_staff_in() {
        var preview = templates.preview(
                EDITOR,
                "greeting",
                Language.FR,
                new Wording("x", "<script>alert(1)</script> [x](javascript:alert(1))"));
        assertThat(preview.html()).doesNotContain("<script>", "href=\"javascript");
    }

    @Test
    void an_unknown_template_is_not_found() {
        assertThatThrownBy(() -> templates.get(EDITOR, "nothing", Language.FR)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> templates.save(ADMINISTRATOR, "nothing", Language.FR, 0, OTHER))
                .isInstanceOf(NotFound.class);
    }

    private SaveTemplateResult save(int version, Wording wording) {
        return templates.save(ADMINISTRATOR, "greeting", Language.FR, version, wording);
    }

    private EditableTemplate greeting() {
        return templates.get(EDITOR, "greeting", Language.FR);
    }

    private static SortedSet<String> sorted(String... names) {
        return new TreeSet<>(List.of(names));
    }
}
