package fr.vitrine.partners;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.partners.OfferDetails.Amount;
import fr.vitrine.partners.PartnerDetails.Contact;
import fr.vitrine.partners.PartnerDetails.Link;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form of the file of sample partners (JSON). Its offers and ties are examples, all of them. */
record SampleFile(
        @JsonProperty("partenaires") List<SamplePartner> partners,
        @JsonProperty("liens") List<SampleTie> ties) {

    record SamplePartner(
            @JsonProperty("nom") String name,
            @JsonProperty("type") String kind,
            @JsonProperty("accroche") @Nullable String tagline,
            @Nullable String presentation,
            @JsonProperty("site_web") @Nullable String website,
            @JsonProperty("horaires") @Nullable String openingHours,
            @JsonProperty("adresse") @Nullable String address,
            @JsonProperty("code_postal") @Nullable String postcode,
            @Nullable String commune,
            @JsonProperty("territoire") SampleZone zone,
            @Nullable List<SampleContact> contacts,
            @JsonProperty("liens") @Nullable List<SampleLink> links,
            @JsonProperty("exemple") @Nullable Boolean example,
            @JsonProperty("offres") List<SampleOffer> offers) {

        PartnerDetails details(LocalDate today) {
            return new PartnerDetails(
                    name,
                    Coded.of(PartnerKind.class, kind),
                    tagline,
                    presentation,
                    web(website),
                    openingHours == null ? null : new OpeningHours(openingHours),
                    new Address(address, null, postcode, commune == null ? null : new CommuneCode(commune)),
                    zone.zone(),
                    requireNonNullElse(contacts, List.<SampleContact>of()).stream()
                            .map(SampleContact::contact)
                            .toList(),
                    requireNonNullElse(links, List.<SampleLink>of()).stream()
                            .map(link -> new Link(link.label(), new WebAddress(link.url())))
                            .toList(),
                    example != null && example,
                    today);
        }
    }

    record SampleZone(
            @Nullable List<String> epcis,
            @Nullable List<String> departements,
            @Nullable Boolean nationwide) {

        ZoneOfAction zone() {
            return new ZoneOfAction(
                    Set.of(),
                    Set.copyOf(requireNonNullElse(epcis, List.<String>of())),
                    Set.copyOf(requireNonNullElse(departements, List.<String>of())),
                    null,
                    nationwide != null && nationwide);
        }
    }

    record SampleContact(
            @JsonProperty("sujet") String subject,
            @JsonProperty("personne") @Nullable String person,
            @JsonProperty("telephone") @Nullable String phone,
            @JsonProperty("courriel") @Nullable String email) {

        Contact contact() {
            return new Contact(
                    subject,
                    person,
                    Optional.ofNullable(phone).flatMap(PhoneNumber::parse).orElse(null),
                    Optional.ofNullable(email).flatMap(EmailAddress::parse).orElse(null));
        }
    }

    record SampleLink(@JsonProperty("libelle") String label, String url) {}

    /**
     * @param closesIn days after the sample is loaded, so that it always has calls that are open
     * @param opensIn the same
     */
    record SampleOffer(
            @JsonProperty("titre") String title,
            @JsonProperty("type") String kind,
            @JsonProperty("resume") @Nullable String summary,
            @Nullable String description,
            @JsonProperty("etapes") List<String> stages,
            @JsonProperty("publics") List<String> beneficiaries,
            @JsonProperty("formes") @Nullable List<String> legalForms,
            @JsonProperty("domaines") @Nullable List<String> domains,
            @JsonProperty("montant_min") @Nullable Integer amountMin,
            @JsonProperty("montant_max") @Nullable Integer amountMax,
            @JsonProperty("taux") @Nullable BigDecimal rate,
            @Nullable String conditions,
            @JsonProperty("demarche") @Nullable String howToAsk,
            @JsonProperty("ouvre_dans_jours") @Nullable Integer opensIn,
            @JsonProperty("ferme_dans_jours") @Nullable Integer closesIn) {

        OfferDetails details(LocalDate today) {
            return new OfferDetails(
                    title,
                    Coded.of(OfferKind.class, kind),
                    summary,
                    description,
                    stages.stream().map(code -> Coded.of(Stage.class, code)).collect(Collectors.toSet()),
                    beneficiaries.stream()
                            .map(code -> Coded.of(Beneficiary.class, code))
                            .collect(Collectors.toSet()),
                    Set.copyOf(requireNonNullElse(legalForms, List.<String>of())),
                    Set.copyOf(requireNonNullElse(domains, List.<String>of())),
                    null,
                    new Amount(amountMin, amountMax),
                    rate,
                    conditions,
                    howToAsk,
                    null,
                    opensIn == null ? null : today.plusDays(opensIn),
                    closesIn == null ? null : today.plusDays(closesIn),
                    true);
        }
    }

    /**
     * @param structure its id in the sample's file of structures
     * @param partner its name
     */
    record SampleTie(
            String structure,
            @JsonProperty("partenaire") String partner,
            @JsonProperty("type") String kind) {}

    private static @Nullable WebAddress web(@Nullable String address) {
        return address == null ? null : new WebAddress(address);
    }
}
