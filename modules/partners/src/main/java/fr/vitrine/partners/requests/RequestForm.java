package fr.vitrine.partners.requests;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.Text;
import fr.vitrine.partners.Applicant;
import fr.vitrine.partners.OfferKind;
import fr.vitrine.partners.Stage;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed into the form of a request, whatever that is.
 *
 * @param place how a commune was typed
 * @param commune which one is meant; null: none, or there is no such
 * @param wish the partner from whose page it was begun
 * @param locale of the page: mails are written in this language
 */
public record RequestForm(
        String description,
        @Nullable Stage stage,
        @Nullable CompetenceId domain,
        String place,
        @Nullable CommuneCode commune,
        @Nullable Applicant applicant,
        Set<OfferKind> needs,
        String name,
        String email,
        String phone,
        boolean consent,
        @Nullable PartnerId wish,
        Locale locale) {

    public static final int MAX_DESCRIPTION = 5_000;
    public static final int MAX_NAME = 100;

    /** What has to be put right, in the order of the form. */
    public enum Problem {
        DESCRIPTION_MISSING,
        DESCRIPTION_TOO_LONG,
        STAGE_MISSING,
        PLACE_UNKNOWN,
        NAME_MISSING,
        NAME_TOO_LONG,
        EMAIL_MISSING,
        EMAIL_INVALID,
        PHONE_INVALID,
        CONSENT_MISSING
    }

    public RequestForm {
        description = Text.clean(description);
        place = Text.cleanLine(place);
        name = Text.cleanLine(name);
        email = Text.cleanLine(email);
        phone = Text.cleanLine(phone);
        needs = Set.copyOf(needs);
    }

    public Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        check(description.isEmpty(), Problem.DESCRIPTION_MISSING, problems);
        check(description.length() > MAX_DESCRIPTION, Problem.DESCRIPTION_TOO_LONG, problems);
        check(stage == null, Problem.STAGE_MISSING, problems);
        check(!place.isEmpty() && commune == null, Problem.PLACE_UNKNOWN, problems);
        check(name.isEmpty(), Problem.NAME_MISSING, problems);
        check(name.length() > MAX_NAME, Problem.NAME_TOO_LONG, problems);
        check(email.isEmpty(), Problem.EMAIL_MISSING, problems);
        check(!email.isEmpty() && address().isEmpty(), Problem.EMAIL_INVALID, problems);
        check(!phone.isEmpty() && number().isEmpty(), Problem.PHONE_INVALID, problems);
        check(!consent, Problem.CONSENT_MISSING, problems);
        return problems;
    }

    private static void check(boolean wrong, Problem problem, Set<Problem> problems) {
        if (wrong) {
            problems.add(problem);
        }
    }

    Optional<EmailAddress> address() {
        return EmailAddress.parse(email);
    }

    Optional<PhoneNumber> number() {
        return PhoneNumber.parse(phone);
    }

    /** Once there are no problems. */
    RequestDetails details() {
        if (stage == null) {
            throw new IllegalStateException("the stage is missing");
        }
        return new RequestDetails(description, stage, domain, commune, applicant, needs);
    }
}
