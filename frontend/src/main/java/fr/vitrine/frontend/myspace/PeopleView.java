package fr.vitrine.frontend.myspace;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
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
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        add(el("section", "panel", members(words)));
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

    private El members(SpaceWords words) {
        return el("ul", "people")
                .withAll(memberships.list(actor(), structure()).stream()
                        .map(member -> member(member, words))
                        .toList());
    }

    private El member(Member member, SpaceWords words) {
        var self = isSelf(member.person());
        var shown = member.name() == null ? member.email().value() : member.name();
        var who = el("div", "people__who")
                .with(
                        text("strong", "", self ? shown + " (" + t("members.you") + ")" : shown),
                        member.name() == null
                                ? null
                                : text("span", "muted small", member.email().value()),
                        text("span", "muted small", t("members.since", words.day(member.since()))));
        var css = member.role() == MemberRole.OWNER ? "badge badge--good" : "badge";
        var role = text("span", css, t("members.role." + member.role().name().toLowerCase(Locale.ROOT)));
        return el("li", "")
                .with(who, role, el("div", "people__can").withAll(self ? own(words) : others(member, shown, words)));
    }

    private List<Button> own(SpaceWords words) {
        return List.of(new Button(
                t("members.leave"),
                _ -> Ask.before(words, t("members.leave"), t("members.leave.confirm", name), this::leave)));
    }

    private List<Button> others(Member member, String shown, SpaceWords words) {
        var buttons = new ArrayList<Button>();
        if (!actor().mayManage(structure())) {
            return buttons;
        }
        if (member.role() == MemberRole.OWNER) {
            buttons.add(new Button(
                    t("members.make.contributor"),
                    _ -> after(memberships.demote(actor(), structure(), member.person()))));
        } else {
            buttons.add(new Button(t("members.make.owner"), _ -> {
                memberships.grant(actor(), structure(), member.person(), MemberRole.OWNER);
                draw();
            }));
            buttons.add(new Button(
                    t("members.hand-over"),
                    _ -> Ask.before(words, t("members.hand-over"), t("members.hand-over.confirm", shown), () -> {
                        memberships.handOver(actor(), structure(), member.person());
                        reload();
                    })));
        }
        buttons.add(new Button(
                t("members.remove"),
                _ -> Ask.before(
                        words,
                        t("members.remove"),
                        t("members.remove.confirm", shown),
                        () -> after(memberships.remove(actor(), structure(), member.person())))));
        return buttons;
    }

    private void leave() {
        var removal = memberships.remove(actor(), structure(), actor().requirePerson());
        if (removal == Removal.LAST_OWNER) {
            Notices.say(t("members.last-owner"));
        } else {
            getUI().ifPresent(ui -> ui.getPage().setLocation("/mon-espace"));
        }
    }

    private void after(Removal removal) {
        if (removal == Removal.LAST_OWNER) {
            Notices.say(t("members.last-owner"));
        }
        draw();
    }

    /** What one may do has changed: the session learns it with the next request. */
    private void reload() {
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private boolean isSelf(PersonId person) {
        return actor().person().filter(person::equals).isPresent();
    }

    @Override
    public String getPageTitle() {
        return t("members.of", name);
    }
}
