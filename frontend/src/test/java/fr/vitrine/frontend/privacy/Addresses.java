package fr.vitrine.frontend.privacy;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where a pattern with a gap leads in the scene: for each what is filled in, and the address. */
final class Addresses {

    private static final String UNKNOWN = "A".repeat(43);

    private final Map<String, Map<String, String>> known = new LinkedHashMap<>();

    Addresses(VolunteerScene scene) {
        var mission = scene.mission;
        var code = scene.certificate.code().value();
        add("/", "a search for her", "/structures?q=zephyrine");
        add("/benevolat", "a search for her", "/benevolat?q=zephyrine");
        add("/benevolat", "the map", "/benevolat?vue=carte");
        add("/benevolat/{slug}", "the mission", "/benevolat/" + mission.slug());
        add("/benevolat/{slug}/proposer", "the mission", "/benevolat/" + mission.slug() + "/proposer");
        add(
                "/benevolat/{slug}/proposer/courriel",
                "the mission",
                "/benevolat/" + mission.slug() + "/proposer/courriel");
        add("/structures/{slug}", "the structure", "/structures/" + scene.structure.slug());
        add("/structures/{slug}.vcf", "the structure", "/structures/" + scene.structure.slug() + ".vcf");
        add(
                "/carte/structures/{slug}.geojson",
                "the structure",
                "/carte/structures/" + scene.structure.slug() + ".geojson");
        add("/sitemap-structures-{part}.xml", "the first", "/sitemap-structures-1.xml");
        add("/domaines/{slug}", "the mission's", "/domaines/" + scene.domain());
        add("/contact/{slug}", "the structure", "/contact/" + scene.structure.slug());
        add("/contact/{slug}/merci", "the structure", "/contact/" + scene.structure.slug() + "/merci");
        add("/signaler/{kind}/{key}", "the mission", "/signaler/mission/" + mission.slug());
        add("/communes/{code}", "the structure's", "/communes/62767");
        add("/attestation/{code}", "hers", "/attestation/" + code);
        add("/attestation/{code}", "a wrong one", "/attestation/0000000000000000");
        add("/accord/{jeton}", "given", "/accord/" + scene.consents.getFirst());
        add("/accord/{jeton}", "waiting", "/accord/" + scene.consents.getLast());
        add("/accord/{jeton}", "a wrong one", "/accord/" + UNKNOWN);
        add("/mon-calendrier/{token}.ics", "hers", scene.calendar);
        add(
                "/mon-calendrier/{token}.ics",
                "a wrong one",
                scene.calendar.replaceFirst("\\.[A-Za-z0-9_-]{22}\\.ics", "." + "A".repeat(22) + ".ics"));
        add("/messages/{token}", "a wrong one", "/messages/" + UNKNOWN);
        add("/connexion/{jeton}", "a wrong one", "/connexion/" + UNKNOWN);
        add(
                "/mon-espace/missions/{id}/presence.pdf",
                "the mission",
                "/mon-espace/missions/" + mission.id() + "/presence.pdf");
        add(
                "/mon-espace/benevolat/attestation/{code}.pdf",
                "hers",
                "/mon-espace/benevolat/attestation/" + code + ".pdf");
        add("/mon-espace/missions/{id}", "the mission", "/mon-espace/missions/" + mission.id());
        add("/mon-espace/benevolat/{id}", "hers", "/mon-espace/benevolat/" + scene.application.id());
        add("/mon-espace/benevolat/suite/{secret}", "a wrong one", "/mon-espace/benevolat/suite/" + UNKNOWN);
        add("/mon-espace/missions/semaine", "the mission's", "/mon-espace/missions/semaine?lundi=2026-11-16");
        add("/mon-espace/structures/{id}", "the structure", "/mon-espace/structures/" + scene.structure.id());
        add(
                "/mon-espace/structures/{id}/personnes",
                "the structure",
                "/mon-espace/structures/" + scene.structure.id() + "/personnes");
        add("/mon-espace/revendiquer/{slug}", "the structure", "/mon-espace/revendiquer/" + scene.structure.slug());
        add(
                "/gestion/structures/{structure}/historique",
                "the structure",
                "/gestion/structures/" + scene.structure.id() + "/historique");
        add("/gestion/personnes/{person}", "her", "/gestion/personnes/" + scene.person(Reader.HERSELF));
    }

    private void add(String pattern, String gap, String address) {
        known.computeIfAbsent(pattern, _ -> new LinkedHashMap<>()).put(gap, address);
    }

    /** As routes and as controllers write it: gaps have names, and what they hold is left out. */
    static String plain(String pattern) {
        return "/"
                + pattern.replaceAll("\\((?:[^()]|\\([^()]*\\))*\\)", "")
                        .replaceAll(":([a-z]+)(?=/|$|\\.)", "{$1}")
                        .replaceAll("\\{([a-zA-Z0-9]+):(?:[^{}]|\\{[^{}]*\\})*\\}", "{$1}")
                        .replaceFirst("^/", "");
    }

    /** @return ways and where they lead; empty where nothing is known of a gap */
    Map<String, String> of(String pattern) {
        var ways = new LinkedHashMap<String, String>();
        if (!pattern.contains("{")) {
            ways.put(pattern, pattern);
        }
        known.getOrDefault(pattern, Map.of()).forEach((gap, address) -> ways.put(pattern + " (" + gap + ")", address));
        return ways;
    }
}
