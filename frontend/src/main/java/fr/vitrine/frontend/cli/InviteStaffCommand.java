package fr.vitrine.frontend.cli;

import fr.vitrine.accounts.Invitations;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.StaffRole;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code invite-staff EMAIL}: how the first administrator comes in. */
@Command(
        name = "invite-staff",
        mixinStandardHelpOptions = true,
        description = "Invites somebody to the staff: sends the mail, and prints the link that it holds")
final class InviteStaffCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    @Parameters(paramLabel = "EMAIL", description = "whom")
    private String email = "";

    @Option(names = "--editor", description = "as an editor, not as an administrator")
    private boolean editor;

    @Option(names = "--lang", paramLabel = "fr|en", defaultValue = "fr", description = "language of the mail")
    private String language = "fr";

    @Override
    public Integer call() {
        var address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            System.err.println("Not an e-mail address: " + email);
            return UNUSABLE;
        }
        try (var context = ToolContext.open()) {
            System.out.println(context.getBean(Invitations.class)
                    .inviteStaff(
                            Actor.OPERATOR,
                            address.get(),
                            editor ? StaffRole.EDITOR : StaffRole.ADMINISTRATOR,
                            Locale.of(language)));
            return 0;
        }
    }
}
