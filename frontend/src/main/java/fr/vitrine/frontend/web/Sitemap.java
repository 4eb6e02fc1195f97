package fr.vitrine.frontend.web;

import fr.vitrine.directory.PublishedAddresses;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.events.PublishedEvents;
import fr.vitrine.events.PublishedProgrammes;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.SiteAddress;
import fr.vitrine.partners.PublishedPartners;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Territory;
import fr.vitrine.territory.site.SitePages;
import fr.vitrine.volunteers.PublishedMissions;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** All addresses for search engines: an index of parts, each small enough for every one of them. */
@Component
class Sitemap {

    private static final String NAMESPACES = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
    private static final String LANGUAGES = NAMESPACES + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"";

    /** The protocol allows 50,000; each of ours is listed in two languages. */
    static final int PART = 20_000;

    private final PublishedAddresses structures;
    private final PublishedPartners partners;
    private final PublishedEvents events;
    private final PublishedProgrammes programmes;
    private final PublishedMissions missions;
    private final Taxonomies taxonomies;
    private final Territory territory;
    private final SitePages pages;
    private final SiteAddress site;

    Sitemap(
            PublishedAddresses structures,
            PublishedPartners partners,
            PublishedEvents events,
            PublishedProgrammes programmes,
            PublishedMissions missions,
            Taxonomies taxonomies,
            Territory territory,
            SitePages pages,
            SiteAddress site) {
        this.pages = pages;
        this.structures = structures;
        this.partners = partners;
        this.events = events;
        this.programmes = programmes;
        this.missions = missions;
        this.taxonomies = taxonomies;
        this.territory = territory;
        this.site = site;
    }

    String index() {
        var xml = start("sitemapindex", NAMESPACES);
        var changed = structures.lastChange().orElse(null);
        part(xml, "/sitemap-pages.xml", changed);
        for (var part = 1; part <= parts(); part++) {
            part(xml, "/sitemap-structures-" + part + ".xml", changed);
        }
        return xml.append("</sitemapindex>").toString();
    }

    String pages() {
        var xml = start("urlset", LANGUAGES);
        pagePaths().forEach(path -> page(xml, path, null));
        partners.addresses()
                .forEach(partner -> page(xml, new Links(Locale.FRENCH).partner(partner.slug()), partner.updatedAt()));
        events.addresses().forEach(event -> page(xml, new Links(Locale.FRENCH).event(event.slug()), event.updatedAt()));
        programmes
                .addresses()
                .forEach(programme ->
                        page(xml, new Links(Locale.FRENCH).programme(programme.slug()), programme.updatedAt()));
        missions.addresses()
                .forEach(mission -> page(xml, new Links(Locale.FRENCH).mission(mission.slug()), mission.updatedAt()));
        return xml.append("</urlset>").toString();
    }

    /** @param part from 1 on; empty where there are not so many */
    Optional<String> structures(int part) {
        if (part < 1 || part > parts()) {
            return Optional.empty();
        }
        var xml = start("urlset", LANGUAGES);
        structures
                .list((part - 1) * PART, PART)
                .forEach(structure ->
                        page(xml, new Links(Locale.FRENCH).structure(structure.slug()), structure.updatedAt()));
        return Optional.of(xml.append("</urlset>").toString());
    }

    private int parts() {
        return Math.ceilDiv(structures.count(), PART);
    }

    private Stream<String> pagePaths() {
        var links = new Links(Locale.FRENCH);
        var domains = taxonomies.current().domains().stream().map(domain -> links.domain(domain.slug()));
        var communes = territory.communes().stream().map(Commune::code).map(links::commune);
        return Stream.of(
                        Stream.of(links.home(), links.structures(), links.domains(), links.communes()),
                        Stream.of(
                                links.project(),
                                links.offers(),
                                links.partners(),
                                links.agenda(),
                                links.programmes(),
                                links.missions()),
                        domains,
                        communes,
                        SitePages.OWN.stream().map(links::page),
                        pages.added().stream().map(slug -> links.page("pages/" + slug)))
                .flatMap(paths -> paths);
    }

    private static StringBuilder start(String root, String namespaces) {
        return new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><")
                .append(root)
                .append(namespaces)
                .append('>');
    }

    private void part(StringBuilder xml, String path, @Nullable OffsetDateTime changed) {
        xml.append("<sitemap><loc>").append(xml(site.of(path))).append("</loc>");
        lastChange(xml, changed);
        xml.append("</sitemap>");
    }

    private void page(StringBuilder xml, String path, @Nullable OffsetDateTime changed) {
        var french = xml(site.of(path));
        var english = xml(site.of(new Links(Locale.ENGLISH).localized(path)));
        for (var address : List.of(french, english)) {
            xml.append("<url><loc>").append(address).append("</loc>");
            lastChange(xml, changed);
            alternate(xml, "fr", french);
            alternate(xml, "en", english);
            xml.append("</url>");
        }
    }

    private static void alternate(StringBuilder xml, String language, String address) {
        xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                .append(language)
                .append("\" href=\"")
                .append(address)
                .append("\"/>");
    }

    private static void lastChange(StringBuilder xml, @Nullable OffsetDateTime changed) {
        if (changed != null) {
            xml.append("<lastmod>")
                    .append(DateTimeFormatter.ISO_INSTANT.format(changed.withNano(0)))
                    .append("</lastmod>");
        }
    }

    private static String xml(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
