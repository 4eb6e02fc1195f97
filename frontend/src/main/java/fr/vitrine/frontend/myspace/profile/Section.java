package fr.vitrine.frontend.myspace.profile;

import fr.vitrine.directory.review.Completeness.Item;
import fr.vitrine.kernel.StructureId;

/** A part of the form, by the anchor it stands at. */
public enum Section {
    IDENTITY("identite", "store"),
    DESCRIPTION("presentation", "file-text"),
    SERVICES("services", "sparkles"),
    PLACE("lieu", "map-pin"),
    HOURS("horaires", "clock"),
    CONTACT("contact", "phone"),
    FACTS("reperes", "tags"),
    PICTURES("images", "image-plus");

    private final String anchor;
    private final String icon;

    Section(String anchor, String icon) {
        this.anchor = anchor;
        this.icon = icon;
    }

    /** Where what is missing can be said. */
    public static Section of(Item item) {
        return switch (item) {
            case SERVICES, SERVICE_DESCRIPTIONS, ZONE_OF_ACTION -> SERVICES;
            case DESCRIPTION -> DESCRIPTION;
            case TAGLINE -> IDENTITY;
            case CONTACT, WEBSITE -> CONTACT;
            case ADDRESS, POINT, ACCESSIBILITY -> PLACE;
            case OPENING_HOURS -> HOURS;
            case LEGAL_FORM -> FACTS;
            case PICTURES, LOGO -> PICTURES;
        };
    }

    /** Where a profile is edited. */
    public static String formOf(StructureId structure) {
        return "/mon-espace/structures/" + structure;
    }

    public String addressIn(StructureId structure) {
        return formOf(structure) + "#" + anchor;
    }

    String anchor() {
        return anchor;
    }

    String icon() {
        return icon;
    }

    String textKey() {
        return "profile.section." + anchor;
    }
}
