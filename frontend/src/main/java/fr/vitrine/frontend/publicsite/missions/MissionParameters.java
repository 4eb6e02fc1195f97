package fr.vitrine.frontend.publicsite.missions;

/** The names of what an address can ask of missions. */
public final class MissionParameters {

    public static final String MISSIONS = "/benevolat";
    public static final String FEED = "/benevolat.atom";

    static final String WORDS = "q";
    static final String DOMAIN = "domaine";
    static final String PLACE = "lieu";
    static final String RADIUS = "rayon";
    static final String WHEN = "quand";
    static final String RHYTHM = "rythme";
    static final String REMOTE = "distance";
    static final String CHILDREN = "enfants";
    static final String HOUR = "heure";

    private MissionParameters() {}
}
