package fr.vitrine.frontend.publicsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to search engines and link previews, beside its title. A page that says nothing is described
 * by its lede, its breadcrumb and the structures it lists.
 *
 * @param description null: the page's lede
 * @param listed whether search engines may list it
 * @param image address of a picture of what it shows, on this site
 * @param data what it shows, as JSON-LD objects
 */
public record PageHead(
        @Nullable String description,
        boolean listed,
        @Nullable String image,
        List<Map<String, @Nullable Object>> data) {

    public static final PageHead PLAIN = new PageHead(null, true, null, List.of());

    public PageHead {
        data = List.copyOf(data);
    }

    public PageHead describedAs(String text) {
        return new PageHead(text, listed, image, data);
    }

    public PageHead unlisted() {
        return new PageHead(description, false, image, data);
    }

    public PageHead pictured(String address) {
        return new PageHead(description, listed, address, data);
    }

    public PageHead with(Map<String, @Nullable Object> thing) {
        var more = new ArrayList<>(data);
        more.add(thing);
        return new PageHead(description, listed, image, more);
    }
}
