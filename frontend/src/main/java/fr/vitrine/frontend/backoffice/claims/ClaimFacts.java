package fr.vitrine.frontend.backoffice.claims;

import fr.vitrine.accounts.Memberships;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.review.Claim;
import fr.vitrine.directory.review.Claims;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Slug;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What can be held against a claim: the person's address beside the structure's, and who is its member already. */
@Component
class ClaimFacts {

    private final Structures structures;
    private final Claims claims;
    private final Memberships memberships;

    ClaimFacts(Structures structures, Claims claims, Memberships memberships) {
        this.structures = structures;
        this.claims = claims;
        this.memberships = memberships;
    }

    /** @param sameDomain the addresses are under one domain, which proved nothing: it is a provider's, or shared */
    record Facts(
            String name,
            String email,
            Slug slug,
            String structureEmail,
            String structureWebsite,
            String structurePhone,
            String members,
            boolean sameDomain) {}

    Facts of(Actor actor, Claim claim) {
        var structure = structures.get(actor, claim.structure());
        var details = structure.details();
        var claimant = claims.claimant(actor, claim.id());
        var phone = details.phone();
        var members = memberships.list(actor, claim.structure()).stream()
                .map(member ->
                        Objects.requireNonNullElse(member.name(), member.email().value()))
                .collect(Collectors.joining(", "));
        return new Facts(
                claimant.name(),
                claimant.email().value(),
                structure.slug(),
                email(details),
                website(details),
                phone == null ? "" : phone.formatted(),
                members,
                isSameDomain(claimant.email().value(), details));
    }

    private static boolean isSameDomain(String email, StructureDetails details) {
        var domain = domain(email);
        return domain.equals(domain(email(details))) || domain.equals(host(website(details)));
    }

    private static String host(String website) {
        return website.isEmpty()
                ? ""
                : URI.create(website).getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    private static String email(StructureDetails details) {
        var email = details.email();
        return email == null ? "" : email.value();
    }

    private static String website(StructureDetails details) {
        var website = details.website();
        return website == null ? "" : website.value();
    }

    private static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
