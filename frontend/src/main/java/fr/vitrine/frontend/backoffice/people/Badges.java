package fr.vitrine.frontend.backoffice.people;

import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.accounts.Account;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.StaffRole;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A person's role and the state of their account, in a word each. */
final class Badges {

    private Badges() {}

    static String key(@Nullable StaffRole role) {
        return switch (role) {
            case null -> "people.role.none";
            case EDITOR -> "people.role.editor";
            case ADMINISTRATOR -> "people.role.administrator";
        };
    }

    static El role(Account account, UnaryOperator<String> texts) {
        return text("span", account.staff() == null ? "muted" : "badge badge--info", texts.apply(key(account.staff())));
    }

    /** Staff without a second factor cannot act as such: worth seeing. */
    static El state(Account account, UnaryOperator<String> texts) {
        if (account.disabled()) {
            return text("span", "badge badge--bad", texts.apply("people.state.disabled"));
        }
        return account.staff() != null && !account.secondFactor()
                ? text("span", "badge badge--wait", texts.apply("people.state.nofactor"))
                : text("span", "badge badge--good", texts.apply("people.state.active"));
    }
}
