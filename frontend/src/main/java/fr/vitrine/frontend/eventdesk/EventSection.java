package fr.vitrine.frontend.eventdesk;

/** A part of the form, by the anchor it stands at. */
enum EventSection {
    TITLE("titre", "calendar-days"),
    DATES("dates", "clock"),
    TIMES("prochaines-dates", "list-ordered"),
    PLACE("lieu", "map-pin"),
    ORGANISERS("organisateurs", "users-round"),
    DESCRIPTION("presentation", "file-text"),
    PICTURES("images", "image-plus"),
    TOPICS("themes", "tags"),
    TERMS("conditions", "circle-check"),
    CONTACT("contact", "phone"),
    STATUS("etat", "triangle-alert");

    private final String anchor;
    private final String icon;

    EventSection(String anchor, String icon) {
        this.anchor = anchor;
        this.icon = icon;
    }

    String anchor() {
        return anchor;
    }

    String icon() {
        return icon;
    }

    String textKey() {
        return "eventdesk.section." + anchor;
    }
}
