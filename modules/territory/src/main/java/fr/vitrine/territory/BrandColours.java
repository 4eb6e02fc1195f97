package fr.vitrine.territory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The colours that follow from the one that a site is known by, and whether what stands in it or on it can be read. */
final class BrandColours {

    /** WCAG 2.2, 1.4.3. */
    static final double LEAST_CONTRAST = 4.5;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** Paper, cards and wash of tokens.css, on which it stands as text; the last is what stands on it. */
    private static final List<String> LIGHT = List.of("#fbfaf5", "#ffffff", "#edf3ec", "#ffffff");

    private static final List<String> DARK = List.of("#101815", "#18221e", "#14211b", "#0b2018");

    private static final double HOVER = 0.25;
    private static final double TINT = 0.88;

    private BrandColours() {}

    static boolean isColour(String written) {
        return COLOUR.matcher(written).matches();
    }

    static boolean isLegible(String colour, boolean dark) {
        return (dark ? DARK : LIGHT).stream().allMatch(other -> contrast(colour, other) >= LEAST_CONTRAST);
    }

    static Map<String, String> over(Map<String, String> configured, String brand, String darkBrand) {
        var colours = new HashMap<>(configured);
        if (!brand.isEmpty()) {
            colours.put("brand", brand);
            colours.put("brand-hover", mixed(brand, "#000000", HOVER));
            colours.put("brand-tint", mixed(brand, "#ffffff", TINT));
            colours.put("band", brand);
            colours.put("on-band-button", brand);
        }
        if (!darkBrand.isEmpty()) {
            colours.put("dark.brand", darkBrand);
            colours.put("dark.brand-hover", mixed(darkBrand, "#ffffff", HOVER));
            colours.put("dark.brand-tint", mixed(darkBrand, "#101815", 1 - HOVER));
        }
        return colours;
    }

    /** @param share of the other colour */
    private static String mixed(String colour, String other, double share) {
        var hex = new StringBuilder("#");
        for (var channel = 0; channel < 3; channel++) {
            var value = Math.round(channel(colour, channel) * (1 - share) + channel(other, channel) * share);
            hex.append("%02x".formatted(value));
        }
        return hex.toString();
    }

    /** From 1 to 21, as WCAG defines it. */
    static double contrast(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(channel(colour, 0))
                + 0.7152 * linear(channel(colour, 1))
                + 0.0722 * linear(channel(colour, 2));
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int channel(String colour, int n) {
        return Integer.parseInt(colour.substring(1 + 2 * n, 3 + 2 * n), 16);
    }
}
