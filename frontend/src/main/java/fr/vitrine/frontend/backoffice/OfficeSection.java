package fr.vitrine.frontend.backoffice;

/** The sections of the back office, in the order of the navigation. */
public enum OfficeSection {
    DASHBOARD(Group.CONTENTS, "gestion", "layout-dashboard", false),
    REVIEW(Group.CONTENTS, "gestion/relecture", "inbox", false),
    CLAIMS(Group.CONTENTS, "gestion/demandes-de-fiche", "flag", false),
    STRUCTURES(Group.CONTENTS, "gestion/structures", "store", false),
    REQUESTS(Group.CONTENTS, "gestion/demandes", "lightbulb", false),
    PARTNERS(Group.CONTENTS, "gestion/partenaires", "handshake", false),
    EVENTS(Group.CONTENTS, "gestion/evenements", "calendar-days", false),
    PROGRAMMES(Group.CONTENTS, "gestion/programmes", "layers", false),
    MISSIONS(Group.CONTENTS, "gestion/missions", "hand-helping", false),
    APPLICATIONS(Group.CONTENTS, "gestion/candidatures", "users-round", false),
    VOLUNTEERING(Group.CONTENTS, "gestion/benevolat", "hand-heart", false),
    REPORTS(Group.CONTENTS, "gestion/signalements", "triangle-alert", false),
    DUPLICATES(Group.CONTENTS, "gestion/doublons", "git-compare", false),
    TAXONOMY(Group.CONTENTS, "gestion/taxonomie", "network", false),
    PAGES(Group.CONTENTS, "gestion/pages", "file-text", false),
    MAILS(Group.TOOLS, "gestion/courriers", "mail", false),
    IMPORTS(Group.TOOLS, "gestion/imports", "upload", false),
    PEOPLE(Group.TOOLS, "gestion/personnes", "users-round", true),
    LOG(Group.TOOLS, "gestion/journal", "history", true),
    TERRITORY(Group.TOOLS, "gestion/territoire", "map-pin", true),
    SETTINGS(Group.TOOLS, "gestion/reglages", "settings", true);

    private final Group group;
    private final String address;
    private final String sign;
    private final boolean forAdministrators;

    OfficeSection(Group group, String address, String sign, boolean forAdministrators) {
        this.group = group;
        this.address = address;
        this.sign = sign;
        this.forAdministrators = forAdministrators;
    }

    /** What the navigation holds together. */
    enum Group {
        CONTENTS,
        TOOLS
    }

    Group group() {
        return group;
    }

    public String address() {
        return address;
    }

    public String sign() {
        return sign;
    }

    boolean isForAdministrators() {
        return forAdministrators;
    }

    public String label() {
        return "office.section." + address.substring(address.indexOf('/') + 1);
    }
}
