package fr.vitrine.directory;

import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.directory.StructureDetails.Link;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.RnaNumber;
import fr.vitrine.kernel.Siret;
import fr.vitrine.kernel.WebAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts {@link StructureDetails} together field by field; what is not set stays "not said". */
public final class StructureDetailsBuilder {

    private String name;
    private @Nullable String tagline;
    private @Nullable String description;
    private @Nullable String legalForm;
    private @Nullable Siret siret;
    private @Nullable RnaNumber rna;
    private @Nullable String naf;
    private @Nullable Integer foundedYear;
    private @Nullable Integer staff;
    private @Nullable PhoneNumber phone;
    private @Nullable EmailAddress email;
    private @Nullable WebAddress website;
    private @Nullable OpeningHours openingHours;
    private @Nullable String accessibility;
    private Address address = Address.UNKNOWN;
    private @Nullable GeoPoint point;
    private Set<String> labels = Set.of();
    private List<Link> links = List.of();
    private List<ServiceDetails> services = List.of();
    private boolean example;
    private LocalDate confirmedOn;

    StructureDetailsBuilder(String name, LocalDate confirmedOn) {
        this.name = name;
        this.confirmedOn = confirmedOn;
    }

    StructureDetailsBuilder(StructureDetails details) {
        name = details.name();
        tagline = details.tagline();
        description = details.description();
        legalForm = details.legalForm();
        siret = details.siret();
        rna = details.rna();
        naf = details.naf();
        foundedYear = details.foundedYear();
        staff = details.staff();
        phone = details.phone();
        email = details.email();
        website = details.website();
        openingHours = details.openingHours();
        accessibility = details.accessibility();
        address = details.address();
        point = details.point();
        labels = details.labels();
        links = details.links();
        services = details.services();
        example = details.example();
        confirmedOn = details.confirmedOn();
    }

    public StructureDetailsBuilder name(String name) {
        this.name = name;
        return this;
    }

    public StructureDetailsBuilder tagline(@Nullable String tagline) {
        this.tagline = tagline;
        return this;
    }

    public StructureDetailsBuilder description(@Nullable String description) {
        this.description = description;
        return this;
    }

    public StructureDetailsBuilder legalForm(@Nullable String legalForm) {
        this.legalForm = legalForm;
        return this;
    }

    public StructureDetailsBuilder siret(@Nullable Siret siret) {
        this.siret = siret;
        return this;
    }

    public StructureDetailsBuilder rna(@Nullable RnaNumber rna) {
        this.rna = rna;
        return this;
    }

    public StructureDetailsBuilder naf(@Nullable String naf) {
        this.naf = naf;
        return this;
    }

    public StructureDetailsBuilder foundedYear(@Nullable Integer foundedYear) {
        this.foundedYear = foundedYear;
        return this;
    }

    public StructureDetailsBuilder staff(@Nullable Integer staff) {
        this.staff = staff;
        return this;
    }

    public StructureDetailsBuilder phone(@Nullable PhoneNumber phone) {
        this.phone = phone;
        return this;
    }

    public StructureDetailsBuilder email(@Nullable EmailAddress email) {
        this.email = email;
        return this;
    }

    public StructureDetailsBuilder website(@Nullable WebAddress website) {
        this.website = website;
        return this;
    }

    public StructureDetailsBuilder openingHours(@Nullable OpeningHours openingHours) {
        this.openingHours = openingHours;
        return this;
    }

    public StructureDetailsBuilder accessibility(@Nullable String accessibility) {
        this.accessibility = accessibility;
        return this;
    }

    public StructureDetailsBuilder address(Address address) {
        this.address = address;
        return this;
    }

    /** As set so far. */
    public Address address() {
        return address;
    }

    public StructureDetailsBuilder point(@Nullable GeoPoint point) {
        this.point = point;
        return this;
    }

    public StructureDetailsBuilder labels(Set<String> labels) {
        this.labels = labels;
        return this;
    }

    public StructureDetailsBuilder links(List<Link> links) {
        this.links = links;
        return this;
    }

    public StructureDetailsBuilder services(List<ServiceDetails> services) {
        this.services = services;
        return this;
    }

    public StructureDetailsBuilder example(boolean example) {
        this.example = example;
        return this;
    }

    public StructureDetailsBuilder confirmedOn(LocalDate confirmedOn) {
        this.confirmedOn = confirmedOn;
        return this;
    }

    public StructureDetails build() {
        return new StructureDetails(
                name,
                tagline,
                description,
                legalForm,
                siret,
                rna,
                naf,
                foundedYear,
                staff,
                phone,
                email,
                website,
                openingHours,
                accessibility,
                address,
                point,
                labels,
                links,
                services,
                example,
                confirmedOn);
    }
}
