package fr.vitrine.frontend;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.button.Button;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.SampleAccounts;
import fr.vitrine.frontend.access.SignIns;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StaffRole;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Opens pages of the back office as an administrator, who may be sent away and come back as somebody else. */
public abstract class OfficeViewTest extends ViewTest {

    @Autowired
    private People people;

    @Autowired
    private SampleAccounts accounts;

    @BeforeEach
    protected final void signInAsAdministrator() {
        accounts.staffLink(Actor.OPERATOR);
        accounts.volunteerLink(Actor.OPERATOR);
        SignIns.as(person("equipe@example.org"));
    }

    @AfterEach
    void signOut() {
        SignIns.out();
    }

    /** Somebody who has an account and nothing else. */
    protected final void signInAsPasserBy() {
        SignIns.as(person("benevole@example.org"));
    }

    protected final void signInAsEditor() {
        SignIns.as(new Actor.Person(person("equipe@example.org").id(), StaffRole.EDITOR, Map.of()));
    }

    protected final Actor.Person person(String address) {
        var id = people.list(Actor.OPERATOR, address, 0, 1).getFirst().id();
        return people.actor(id, true).orElseThrow();
    }

    protected static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
