package fr.vitrine.frontend.web.firstresponse;

import fr.vitrine.frontend.publicsite.PageParts.Crumb;
import fr.vitrine.frontend.publicsite.PageParts.Listed;
import fr.vitrine.territory.Territory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/** What search engines read of every page, in schema.org's words. */
final class JsonLd {

    private static final String CONTEXT = "https://schema.org";
    private static final int FEWEST_LISTED = 2;

    private final ObjectMapper json = new ObjectMapper();
    private final Territory territory;
    private final String site;

    /** @param site address of the site, without a slash at its end */
    JsonLd(Territory territory, String site) {
        this.territory = territory;
        this.site = site;
    }

    /** As it may stand in a script element, whatever the texts hold: no character that could end it is left. */
    String text(Map<String, @Nullable Object> thing) {
        var whole = new LinkedHashMap<String, @Nullable Object>();
        whole.put("@context", CONTEXT);
        whole.putAll(thing);
        return json.writeValueAsString(whole)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    Map<String, @Nullable Object> webSite() {
        var search = thing("EntryPoint");
        search.put("urlTemplate", site + "/structures?q={search_term_string}");
        var action = thing("SearchAction");
        action.put("target", search);
        action.put("query-input", "required name=search_term_string");
        var webSite = thing("WebSite");
        webSite.put("@id", site + "/#website");
        webSite.put("url", site + "/");
        webSite.put("name", territory.siteName());
        webSite.put("inLanguage", List.of("fr", "en"));
        webSite.put("publisher", Map.of("@id", site + "/#publisher"));
        webSite.put("potentialAction", action);
        return webSite;
    }

    Map<String, @Nullable Object> publisher() {
        var said = territory.publisher();
        var area = thing("AdministrativeArea");
        area.put("name", territory.name());
        var publisher = thing("Organization");
        publisher.put("@id", site + "/#publisher");
        publisher.put("name", said.getOrDefault("name", territory.siteName()));
        publisher.put("url", site + "/");
        publisher.put("email", said.get("email"));
        publisher.put("telephone", said.get("phone"));
        publisher.put("address", said.get("address"));
        publisher.put("areaServed", area);
        publisher.values().removeIf(Objects::isNull);
        return publisher;
    }

    /** @param here address of the page, for the step that is the page itself */
    Map<String, @Nullable Object> breadcrumb(List<Crumb> way, String here) {
        var steps = new ArrayList<Map<String, @Nullable Object>>();
        for (var step : way) {
            var item = item(steps.size() + 1, step.label());
            item.put("item", step.href().isEmpty() ? here : site + step.href());
            steps.add(item);
        }
        var breadcrumb = thing("BreadcrumbList");
        breadcrumb.put("itemListElement", steps);
        return breadcrumb;
    }

    static boolean isList(List<Listed> listed) {
        return listed.size() >= FEWEST_LISTED;
    }

    Map<String, @Nullable Object> list(List<Listed> listed) {
        var items = new ArrayList<Map<String, @Nullable Object>>();
        for (var entry : listed) {
            var item = item(items.size() + 1, entry.name());
            item.put("url", site + entry.href());
            items.add(item);
        }
        var list = thing("ItemList");
        list.put("numberOfItems", items.size());
        list.put("itemListElement", items);
        return list;
    }

    private static Map<String, @Nullable Object> item(int position, String name) {
        var item = thing("ListItem");
        item.put("position", position);
        item.put("name", name);
        return item;
    }

    /** Its properties keep their order: the same page is the same text on every node. */
    private static Map<String, @Nullable Object> thing(String type) {
        var thing = new LinkedHashMap<String, @Nullable Object>();
        thing.put("@type", type);
        return thing;
    }
}
