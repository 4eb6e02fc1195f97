package fr.vitrine.frontend.members;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import fr.vitrine.accounts.Memberships.Member;
import fr.vitrine.accounts.Memberships.Removal;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Who keeps something, with what one of them, or staff, can do about each: name owners, hand over, take roles away, leave.
 *
 * @param keepers of what, and what the actor may do
 * @param name of what is kept
 * @param changed shows it as it is now
 */
public record MembersPanel(Keepers keepers, String name, Texts texts, Locale locale, Runnable changed) {

    private static final int MILLIS = 5_000;

    public El list() {
        return el("ul", "people")
                .withAll(keepers.list().stream().map(this::member).toList());
    }

    private El member(Member member) {
        var self = isSelf(member);
        var shown = member.name() == null ? member.email().value() : member.name();
        var who = el("div", "people__who")
                .with(
                        text("strong", "", self ? shown + " (" + t("members.you") + ")" : shown),
                        member.name() == null
                                ? null
                                : text("span", "muted small", member.email().value()),
                        text("span", "muted small", t("members.since", Moments.day(member.since(), locale, ""))));
        var css = member.role() == MemberRole.OWNER ? "badge badge--good" : "badge";
        var role = text("span", css, t("members.role." + member.role().name().toLowerCase(Locale.ROOT)));
        return el("li", "")
                .with(who, role, el("div", "people__can").withAll(self ? own(member) : others(member, shown)));
    }

    private boolean isSelf(Member member) {
        return keepers.actor().person().filter(member.person()::equals).isPresent();
    }

    private List<Button> own(Member member) {
        var leave = t("members.leave");
        return List.of(new Button(leave, _ -> ask(leave, t("members.leave.confirm", name), () -> leave(member))));
    }

    private List<Button> others(Member member, String shown) {
        var buttons = new ArrayList<Button>();
        if (!keepers.mayManage()) {
            return buttons;
        }
        var person = member.person();
        if (member.role() == MemberRole.OWNER) {
            buttons.add(new Button(t("members.make.contributor"), _ -> after(keepers.demote(person))));
        } else {
            buttons.add(new Button(t("members.make.owner"), _ -> {
                keepers.makeOwner(person);
                changed.run();
            }));
            if (isOwner()) {
                var handOver = t("members.hand-over");
                buttons.add(new Button(
                        handOver,
                        _ -> ask(handOver, t("members.hand-over.confirm", shown), () -> {
                            keepers.handOver(person);
                            reload();
                        })));
            }
        }
        var remove = t("members.remove");
        buttons.add(new Button(
                remove, _ -> ask(remove, t("members.remove.confirm", shown), () -> after(keepers.remove(person)))));
        return buttons;
    }

    /** Staff have nothing of theirs to hand over. */
    private boolean isOwner() {
        return keepers.list().stream().anyMatch(known -> isSelf(known) && known.role() == MemberRole.OWNER);
    }

    private void leave(Member self) {
        var left = keepers.remove(self.person());
        if (left == Removal.DONE && !keepers.actor().isStaff()) {
            UI.getCurrent().getPage().setLocation("/mon-espace");
        } else {
            after(left);
        }
    }

    private void after(Removal removal) {
        if (removal == Removal.LAST_OWNER) {
            Notification.show(t("members.last-owner"), MILLIS, Position.BOTTOM_CENTER, false);
        }
        changed.run();
    }

    /** What one may do has changed: the session learns it with the next request. */
    private static void reload() {
        UI.getCurrent().getPage().reload();
    }

    private void ask(String title, String question, Runnable action) {
        var dialog = new ConfirmDialog(title, question, title, _ -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(t("members.cancel"));
        dialog.open();
    }

    private String t(String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }

    /** What can be done about the people of one structure or partner. */
    public interface Keepers {

        /** Asked anew at each call. */
        Actor actor();

        boolean mayManage();

        /** Owners first. */
        List<Member> list();

        void makeOwner(PersonId person);

        Removal demote(PersonId person);

        void handOver(PersonId to);

        Removal remove(PersonId person);
    }
}
