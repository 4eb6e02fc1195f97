package fr.vitrine.frontend.access;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.ServerRpcHandler.InvalidUIDLSecurityKeyException;
import com.vaadin.flow.server.communication.ServerRpcHandler.MessageIdSyncException;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.review.Profile;
import fr.vitrine.directory.review.ProfileForm;
import fr.vitrine.directory.review.Proposal;
import fr.vitrine.directory.review.ProposalId;
import fr.vitrine.directory.review.Proposals;
import fr.vitrine.directory.taxonomy.TaxonomyEditing;
import fr.vitrine.directory.taxonomy.TaxonomyEntry;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a browser could send that no page of ours would: Vaadin's own messages, written by hand. */
class RemoteCallsTest extends OfficeViewTest {

    @Autowired
    private TaxonomyEditing taxonomy;

    @Autowired
    private Structures structures;

    @Autowired
    private Proposals proposals;

    private int message;

    private static String click(Component component) {
        return """
                {"type": "event", "node": %d, "event": "click", "data": {}}""".formatted(node(component));
    }

    private static String set(Component component, String property, String value) {
        return """
                {"type": "mSync", "node": %d, "feature": 1, "property": "%s", "value": %s}""".formatted(node(component), property, value);
    }

    private static int node(Component component) {
        return component.getElement().getNode().getId();
    }

    private void send(String... calls) throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
        sendWith(UI.getCurrent().getCsrfToken(), calls);
    }

    private void sendWith(String key, String... calls) throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
        var ui = UI.getCurrent();
        answerBefore(ui);
        var sent = """
                {"csrfToken": "%s", "rpc": [%s], "syncId": %d, "clientId": %d}""".formatted(key, String.join(",", calls), ui.getInternals().getServerSyncId(), message);
        new ServerRpcHandler().handleRpc(ui, sent, VaadinRequest.getCurrent());
        message++;
    }

    /** The page reaches the browser before the browser can say anything about it. */
    private static void answerBefore(UI ui) {
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        ui.getInternals().getStateTree().collectChanges(_ -> {});
    }

    private TaxonomyEntry entry(boolean used) {
        return taxonomy.list(Actor.OPERATOR).stream()
                .filter(found -> found.use().isNone() != used && !found.isDomain())
                .findFirst()
                .orElseThrow();
    }

    private boolean isThere(TaxonomyEntry entry) {
        return taxonomy.list(Actor.OPERATOR).stream()
                .anyMatch(found -> found.id().equals(entry.id()));
    }

    private void choose(TaxonomyEntry entry) {
        open("gestion/taxonomie");
        @SuppressWarnings("unchecked") // the only grid there
        Grid<TaxonomyEntry> grid = _get(Grid.class);
        GridKt._select(grid, entry);
    }

    /** With one change, which "accept those chosen" would not fit: the button is there and hidden. */
    private ProposalId proposed(Structure structure) {
        var member =
                new Actor.Person(person("benevole@example.org").id(), null, Map.of(structure.id(), MemberRole.OWNER));
        var form = ProfileForm.of(Profile.of(structure)).with(ProfileForm.Text.TAGLINE, "Une accroche de loin");
        proposals.submit(member, structure.id(), structure.version(), form, "");
        return proposals.list(Actor.OPERATOR, structure.id(), 1).getFirst().id();
    }

    private Button hidden(String text) {
        return UI.getCurrent()
                .getChildren()
                .flatMap(RemoteCallsTest::withAllBelow)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> withAllBelow(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(RemoteCallsTest::withAllBelow));
    }

    @Test
    void a_button_that_may_be_pressed_is() throws Exception {
        var unused = entry(false);
        choose(unused);

        send(click(button("Retirer")));

        assertThat(isThere(unused)).isFalse();
    }

    @Test
    void a_button_that_is_disabled_does_nothing_whatever_is_sent() throws Exception {
        var used = entry(true);
        choose(used);
        var retire = _find(Button.class, spec -> spec.withText("Retirer")).getFirst();
        assertThat(retire.isEnabled()).isFalse();

        send(click(retire));
        send(set(retire, "disabled", "false"), set(retire, "enabled", "true"), click(retire));

        assertThat(isThere(used)).isTrue();
    }

    @Test
    void a_button_that_is_hidden_does_nothing_whatever_is_sent() throws Exception {
        var structure = Organisations.save(structures, Organisations.rich("Garage visé de loin"), Status.PUBLISHED);
        var proposal = proposed(structure);
        open("gestion/relecture/" + proposal);
        var some = hidden("Accepter la sélection");
        assertThat(some.isVisible()).isFalse();

        send(click(some));
        send(set(some, "hidden", "false"), set(some, "visible", "true"), click(some));

        assertThat(proposals.list(Actor.OPERATOR, structure.id(), 1).getFirst().state())
                .isEqualTo(Proposal.State.WAITING);
    }

    @Test
    void a_call_without_the_secret_of_its_page_is_refused() {
        var unused = entry(false);
        choose(unused);

        assertThatThrownBy(() -> sendWith("00000000-0000-0000-0000-000000000000", click(button("Retirer"))))
                .isInstanceOf(InvalidUIDLSecurityKeyException.class);

        assertThat(isThere(unused)).isTrue();
    }
}
