package fr.vitrine.directory.review;

import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureDetails;
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

/** A profile of which single fields can be replaced. */
final class ProfileBuilder {

    String name;

    @Nullable
    String tagline;

    @Nullable
    String description;

    @Nullable
    String legalForm;

    @Nullable
    Siret siret;

    @Nullable
    RnaNumber rna;

    @Nullable
    String naf;

    @Nullable
    Integer foundedYear;

    @Nullable
    Integer staff;

    @Nullable
    PhoneNumber phone;

    @Nullable
    EmailAddress email;

    @Nullable
    WebAddress website;

    @Nullable
    OpeningHours openingHours;

    @Nullable
    String accessibility;

    Address address;

    @Nullable
    GeoPoint point;

    Set<String> labels;
    List<Link> links;
    List<ServiceDetails> services;
    boolean example;
    LocalDate confirmedOn;
    List<Structure.Image> images;

    ProfileBuilder(Profile profile) {
        var details = profile.details();
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
        images = profile.images();
    }

    Profile build() {
        var details = new StructureDetails(
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
        return new Profile(details, images);
    }
}
