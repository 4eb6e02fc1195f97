package fr.vitrine.frontend.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import fr.vitrine.accounts.Invitations;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.SignInLinks;
import fr.vitrine.correspondence.MailFilter;
import fr.vitrine.correspondence.Mails;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structures;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.StaffRole;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Autowired;

/** Goes from a structure's own people by the staff to the public. */
abstract class JourneyIT extends BrowserIT {

    @Autowired
    protected Structures structures;

    @Autowired
    private Invitations invitations;

    @Autowired
    private SignInLinks links;

    @Autowired
    private People people;

    @Autowired
    private Mails mails;

    /** Comes in by the mail that invites them to a structure. */
    protected final Page invited(EmailAddress who, Structure structure) {
        invitations.inviteMember(
                Actor.OPERATOR, who, structure.id(), structure.details().name(), MemberRole.OWNER, Locale.FRENCH);
        var mail = mails.list(Actor.OPERATOR, new MailFilter(null, who.value(), null), 0, 1)
                .getFirst();
        var page = visitor();
        enter(page, mails.get(Actor.OPERATOR, mail.id()).text().orElseThrow().plain());
        return page;
    }

    /** By a link that the operator printed: both factors. */
    protected final Page staff(EmailAddress who) {
        var page = visitor();
        enter(page, links.print(Actor.OPERATOR, who, null));
        var person = people.list(Actor.OPERATOR, who.value(), 0, 1).getFirst();
        people.setStaffRole(Actor.OPERATOR, person.id(), StaffRole.EDITOR);
        return page;
    }

    protected static void type(Page page, String label, String text) {
        var field = page.locator(
                "vaadin-text-field",
                new Page.LocatorOptions().setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))));
        field.first().locator("input").fill(text);
        field.first().locator("input").blur();
    }

    protected static void press(Page page, String text) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(text).setExact(true))
                .last()
                .click();
    }
}
