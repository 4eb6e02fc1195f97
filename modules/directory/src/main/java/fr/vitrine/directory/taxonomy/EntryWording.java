package fr.vitrine.directory.taxonomy;

import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.LocalizedText;
import fr.vitrine.kernel.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What staff write of an entry of the taxonomy.
 *
 * @param synonymsFr other words by which visitors look for it
 * @param icon name of an icon of the site's set
 * @param page null: it is no domain, and has no page
 */
public record EntryWording(
        LocalizedText label,
        List<String> synonymsFr,
        List<String> synonymsEn,
        String icon,
        @Nullable Page page) {

    public static final int MAX_LABEL = 80;
    public static final int MAX_SYNONYM = 60;
    public static final int MAX_SYNONYMS = 60;
    public static final int MAX_SUMMARY = 300;
    public static final int MAX_OFFER = 600;
    public static final int MAX_PRESENTATION = 6_000;
    public static final List<String> HUES = List.of("green", "flax", "brick", "wheat");

    public EntryWording {
        synonymsFr = List.copyOf(synonymsFr);
        synonymsEn = List.copyOf(synonymsEn);
    }

    /**
     * What the landing page of a domain says.
     *
     * @param hue one of {@link #HUES}
     * @param presentation Markdown
     * @param offers what it has for each audience
     */
    public record Page(
            String hue, LocalizedText summary, LocalizedText presentation, Map<Audience, LocalizedText> offers) {

        public Page {
            var all = new EnumMap<Audience, LocalizedText>(Audience.class);
            for (var audience : Audience.values()) {
                all.put(audience, offers.getOrDefault(audience, new LocalizedText("", "")));
            }
            offers = Map.copyOf(all);
        }

        public LocalizedText offer(Audience audience) {
            return offers.getOrDefault(audience, new LocalizedText("", ""));
        }

        Page cleaned() {
            var cleaned = new EnumMap<Audience, LocalizedText>(Audience.class);
            offers.forEach((audience, offer) -> cleaned.put(audience, each(offer, Text::cleanLine)));
            return new Page(hue, each(summary, Text::cleanLine), each(presentation, Text::clean), cleaned);
        }
    }

    EntryWording cleaned() {
        return new EntryWording(
                each(label, Text::cleanLine),
                lines(synonymsFr),
                lines(synonymsEn),
                icon,
                page == null ? null : page.cleaned());
    }

    private static LocalizedText each(LocalizedText text, UnaryOperator<String> change) {
        return new LocalizedText(change.apply(text.fr()), change.apply(text.en()));
    }

    private static List<String> lines(List<String> written) {
        return written.stream()
                .map(Text::cleanLine)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
