package fr.vitrine.frontend.ui;

import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.Slug;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** The addresses of the public site, in one place. French addresses are bare, English ones end in {@code lang=en}. */
public final class Links {

    public static final String LANGUAGE = "lang";

    private final Locale locale;

    public Links(Locale locale) {
        this.locale = locale;
    }

    public String home() {
        return localized("/");
    }

    public String structures() {
        return localized("/structures");
    }

    public String structuresAbout(String words) {
        return localized("/structures?q=" + encode(words));
    }

    public String structuresFor(String audienceCode) {
        return localized("/structures?public=" + encode(audienceCode));
    }

    /** @param node slug of a domain or of a competence */
    public String structuresIn(Slug node) {
        return localized("/structures?domaine=" + node);
    }

    public String structuresIn(Slug node, Audience audience) {
        return localized("/structures?domaine=" + node + "&public=" + audience.code());
    }

    public String structuresAround(CommuneCode commune, int radiusKm) {
        return localized("/structures?commune=" + commune + "&rayon=" + radiusKm);
    }

    public String structuresActingIn(CommuneCode commune, Slug domain) {
        return localized("/structures?domaine=" + domain + "&agit=" + commune);
    }

    public String structure(Slug slug) {
        return localized("/structures/" + slug);
    }

    public String domains() {
        return localized("/domaines");
    }

    public String domain(Slug slug) {
        return localized("/domaines/" + slug);
    }

    public String communes() {
        return localized("/communes");
    }

    public String commune(CommuneCode code) {
        return localized("/communes/" + code);
    }

    public String partners() {
        return localized("/partenaires");
    }

    public String partner(Slug slug) {
        return localized("/partenaires/" + slug);
    }

    public String project() {
        return localized("/porteurs-de-projet");
    }

    public String offers() {
        return localized("/aides");
    }

    public String agenda() {
        return localized("/agenda");
    }

    public String event(Slug slug) {
        return localized("/agenda/" + slug);
    }

    /** One of the days of an event. */
    public String event(Slug slug, LocalDate day) {
        return localized("/agenda/" + slug + "/" + day);
    }

    public String programmes() {
        return localized("/programmes");
    }

    public String programme(Slug slug) {
        return localized("/programmes/" + slug);
    }

    public String missions() {
        return localized("/benevolat");
    }

    public String mission(Slug slug) {
        return localized("/benevolat/" + slug);
    }

    /** Where one offers a hand for a mission. */
    public String apply(Slug slug) {
        return localized("/benevolat/" + slug + "/proposer");
    }

    /** A page of text: {@code ess}, {@code mentions-legales}, … */
    public String page(String name) {
        return localized("/" + name);
    }

    /** @param address path and query without language */
    public String localized(String address) {
        if (!isEnglish(locale)) {
            return address;
        }
        return address + (address.contains("?") ? "&" : "?") + LANGUAGE + "=en";
    }

    public static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
