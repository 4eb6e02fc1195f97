package fr.vitrine.frontend.publicsite.missions;

import fr.vitrine.frontend.publicsite.AskedAddress;

/** The names of what an address can ask of missions. */
public final class MissionParameters {

    public static final String MISSIONS = "/benevolat";
    public static final String FEED = "/benevolat.atom";
    public static final String CALENDAR = "/benevolat.ics";
    public static final String MAP = "/carte/benevolat.geojson";

    static final String WORDS = "q";
    static final String DOMAIN = "domaine";
    static final String PLACE = "lieu";
    static final String RADIUS = "rayon";
    static final String WHEN = "quand";
    static final String RHYTHM = "rythme";
    static final String REMOTE = "distance";
    static final String CHILDREN = "enfants";
    static final String HOUR = "heure";
    static final String DAY = "jour";
    static final String SKILL = "competence";
    static final String BEGINNERS = "debutant";
    static final String MINORS = "mineurs";
    static final String ACCESSIBLE = "accessible";
    static final String VIEW = "vue";

    /** Value of {@link #VIEW}. */
    static final String AS_MAP = "carte";

    private MissionParameters() {}

    /** What is asked, however it is shown. */
    public static AskedAddress question(AskedAddress asked) {
        return asked.with(VIEW, "");
    }
}
