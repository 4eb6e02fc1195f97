package fr.vitrine.frontend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.SignInLinks;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.StaffRole;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A hundred thousand structures in the grid of staff. They are drafts: nobody else sees them. */
class GridIT extends BrowserIT {

    private static final int ROWS = 100_000;
    private static final String SOURCE = "grid-test";
    private static final EmailAddress EDITOR = new EmailAddress("grille.equipe@example.org");

    @Autowired
    private DSLContext jooq;

    @Autowired
    private SignInLinks links;

    @Autowired
    private People people;

    @BeforeEach
    void fill() {
        jooq.execute("""
                insert into directory.structure (slug, name, source, source_id, confirmed_on, status)
                select 'zz-' || n, 'Zz structure ' || lpad(n::text, 6, '0'), {0}, n::text, '2026-01-01', 'draft'
                from generate_series(1, {1}) n""", SOURCE, ROWS);
        jooq.execute("analyse directory.structure");
    }

    @AfterEach
    void empty() {
        jooq.execute("delete from directory.structure where source = {0}", SOURCE);
    }

    @Test
    void all_of_them_are_scrolled_through_filtered_and_sorted() {
        var page = staff();
        page.navigate("/gestion/structures");
        assertThat(page.locator(".register__name").first()).isVisible();

        page.evaluate("() => document.querySelector('vaadin-grid').scrollToIndex(1000000)");
        assertThat(page.getByText("Zz structure 100000")).isVisible();

        page.locator("vaadin-grid vaadin-text-field input").first().fill("structure 0777");
        assertThat(page.locator(".view-head__count")).hasText("100");
        assertThat(page.getByText("Zz structure 077700")).isVisible();

        page.locator("vaadin-grid-sorter").first().click();
        assertThat(page.getByText("Zz structure 077799")).isVisible();
        assertThat(page.getByText("Zz structure 077700")).not().isVisible();
    }

    /** By a link that the operator printed: both factors. */
    private Page staff() {
        var page = visitor();
        enter(page, links.print(Actor.OPERATOR, EDITOR, null));
        var person = people.list(Actor.OPERATOR, EDITOR.value(), 0, 1).getFirst();
        people.setStaffRole(Actor.OPERATOR, person.id(), StaffRole.EDITOR);
        return page;
    }
}
