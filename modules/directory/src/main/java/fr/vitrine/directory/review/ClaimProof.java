package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.WebAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Whether an e-mail address proves that somebody belongs to a structure: it is the structure's very contact address, or
 * it is under the domain of the structure's own site or address. A domain under which anybody can have an address proves
 * nothing, nor does one that several structures share (a town hall's, a federation's).
 */
@Component
class ClaimProof {

    private static final String PROVIDERS = "public-mail-providers.txt";

    private final DSLContext jooq;
    private final Set<String> providers = providers();

    ClaimProof(DSLContext jooq) {
        this.jooq = jooq;
    }

    boolean isProven(EmailAddress person, Structure structure) {
        var details = structure.details();
        var contact = details.email();
        if (contact != null && contact.value().equalsIgnoreCase(person.value())) {
            return true;
        }
        var domain = domain(person);
        return !isPublic(domain) && ownDomains(details).contains(domain) && isOfOneStructure(domain);
    }

    private static Set<String> ownDomains(StructureDetails details) {
        return Stream.of(
                        details.email() == null ? null : domain(details.email()),
                        details.website() == null ? null : domain(details.website()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    private boolean isPublic(String domain) {
        return providers.stream().anyMatch(provider -> domain.equals(provider) || domain.endsWith("." + provider));
    }

    private boolean isOfOneStructure(String domain) {
        var email = STRUCTURE.EMAIL.cast(String.class).endsWithIgnoreCase("@" + domain);
        var website = STRUCTURE
                .WEBSITE
                .cast(String.class)
                .likeRegex("^https?://(www\\.)?" + domain.replace(".", "\\.") + "(:[0-9]+)?([/?#].*)?$");
        return jooq.fetchCount(STRUCTURE, email.or(website)) <= 1;
    }

    private static String domain(EmailAddress email) {
        return email.value().substring(email.value().lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private static String domain(WebAddress website) {
        return URI.create(website.value()).getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    private static Set<String> providers() {
        try (var file = Objects.requireNonNull(ClaimProof.class.getResourceAsStream(PROVIDERS))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
