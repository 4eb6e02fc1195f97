package fr.vitrine.frontend.publicsite.agenda;

import fr.vitrine.frontend.publicsite.AskedAddress;

/** The names of what an address can ask of the agenda. */
public final class AgendaParameters {

    public static final String WORDS = "q";
    public static final String WHEN = "quand";
    public static final String FROM = "du";
    public static final String TO = "au";
    public static final String DOMAIN = "domaine";
    public static final String AUDIENCE = "public";
    public static final String PLACE = "lieu";
    public static final String RADIUS = "rayon";
    public static final String ORGANISER = "organisateur";
    public static final String PROGRAMME = "programme";
    public static final String FREE = "gratuit";
    public static final String ONLINE = "en-ligne";
    public static final String ACCESSIBLE = "accessible";
    public static final String VIEW = "vue";
    public static final String MONTH = "mois";

    /** Values of {@link #VIEW}. */
    static final String AS_MONTH = "mois";

    static final String AS_MAP = "carte";

    public static final String AGENDA = "/agenda";

    private AgendaParameters() {}

    /** Another stretch of time: it has a name, or two days, never both. */
    static AskedAddress during(Period period, AskedAddress asked) {
        return asked.with(FROM, "").with(TO, "").with(WHEN, period.code());
    }

    static AskedAddress withoutDays(AskedAddress asked) {
        return during(Period.COMING, asked);
    }

    /** What is asked, however it is shown. */
    public static AskedAddress question(AskedAddress asked) {
        return asked.with(VIEW, "").with(MONTH, "");
    }
}
