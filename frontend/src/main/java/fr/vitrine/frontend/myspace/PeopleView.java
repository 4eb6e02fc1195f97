package fr.vitrine.frontend.myspace;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.accounts.Invitations;
import fr.vitrine.accounts.Memberships;
import fr.vitrine.accounts.Memberships.Member;
import fr.vitrine.accounts.Memberships.Removal;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.review.Claims;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.members.MembersPanel;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who keeps the profile of a structure. */
@Route(value = "mon-espace/structures/:id/personnes", layout = MySpaceLayout.class)
@RolesAllowed(Area.PERSON)
class PeopleView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Memberships memberships;
    private final transient Invitations invitations;
    private final transient Claims claims;
    private final transient Structures structures;
    private final transient SpaceTexts texts;
    private transient @Nullable StructureId structure;
    private String name = "";

    PeopleView(
            CurrentActor current,
            Memberships memberships,
            Invitations invitations,
            Claims claims,
            Structures structures,
            SpaceTexts texts) {
        super(current);
        this.memberships = memberships;
        this.invitations = invitations;
        this.claims = claims;
        this.structures = structures;
        this.texts = texts;
        addClassNames("stack", "account");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = OwnStructure.of(event, actor());
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        structure = id.get();
        name = structures.get(actor(), id.get()).details().name();
        draw();
    }

    private StructureId structure() {
        return Objects.requireNonNull(structure);
    }

    private void draw() {
        removeAll();
        var words = texts.in(locale());
        add(el("div", "", link("/mon-espace", "", t("members.back"))), text("h1", "", t("members.of", name)));
        add(el("section", "panel", members()));
        if (actor().mayManage(structure())) {
            var waiting = claims.waiting(actor(), structure());
            if (!waiting.isEmpty()) {
                add(new ClaimsPanel(words, claims, this::actor, waiting, this::draw));
            }
            add(new InvitationPanel(words, invitations, this::actor, structure(), name, this::draw));
        } else {
            add(text("p", "muted", t("members.only.owners")));
        }
    }

    private El members() {
        return new MembersPanel(new Keepers(), name, texts.in(locale()).texts(), locale(), this::draw).list();
    }

    private final class Keepers implements MembersPanel.Keepers {

        @Override
        public Actor actor() {
            return PeopleView.this.actor();
        }

        @Override
        public boolean mayManage() {
            return actor().mayManage(structure());
        }

        @Override
        public List<Member> list() {
            return memberships.list(actor(), structure());
        }

        @Override
        public void makeOwner(PersonId person) {
            memberships.grant(actor(), structure(), person, MemberRole.OWNER);
        }

        @Override
        public Removal demote(PersonId person) {
            return memberships.demote(actor(), structure(), person);
        }

        @Override
        public void handOver(PersonId to) {
            memberships.handOver(actor(), structure(), to);
        }

        @Override
        public Removal remove(PersonId person) {
            return memberships.remove(actor(), structure(), person);
        }
    }

    @Override
    public String getPageTitle() {
        return t("members.of", name);
    }
}
