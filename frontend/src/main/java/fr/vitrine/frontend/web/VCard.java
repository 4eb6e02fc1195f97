package fr.vitrine.frontend.web;

import fr.vitrine.directory.StructureDetails;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A structure as an entry of an address book: vCard 4.0, RFC 6350. */
final class VCard {

    /** In octets, without the line end. */
    private static final int MAX_LINE = 75;

    private static final String LINE_END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    private VCard() {}

    /**
     * @param name with the mark of an example, where it is one
     * @param commune name; empty where it is not known
     * @param page address of its page on this site
     */
    static String of(StructureDetails details, String name, String commune, List<String> categories, String page) {
        var card = new VCard();
        card.line("BEGIN:VCARD");
        card.line("VERSION:4.0");
        card.line("KIND:org");
        card.text("FN", name);
        card.text("ORG", name);
        card.text("NOTE", details.tagline());
        card.uri("TEL;VALUE=uri;TYPE=\"work,voice\"", details.phone(), "tel:");
        card.text(
                "EMAIL;TYPE=work",
                details.email() == null ? null : details.email().value());
        card.uri("URL;TYPE=work", details.website(), "");
        card.address(details.address(), commune);
        if (details.point() != null) {
            card.line(String.format(
                    Locale.ROOT,
                    "GEO:geo:%.6f,%.6f",
                    details.point().latitude(),
                    details.point().longitude()));
        }
        if (!categories.isEmpty()) {
            card.line("CATEGORIES:" + categories.stream().map(VCard::escaped).collect(Collectors.joining(",")));
        }
        card.line("SOURCE:" + page + ".vcf");
        card.line("END:VCARD");
        return card.lines.toString();
    }

    private void address(StructureDetails.Address address, String commune) {
        if (address.line() == null && address.postcode() == null && commune.isEmpty()) {
            return;
        }
        line("ADR;TYPE=work:;" + escaped(orEmpty(address.extra())) + ";" + escaped(orEmpty(address.line())) + ";"
                + escaped(commune) + ";;" + escaped(orEmpty(address.postcode())) + ";France");
    }

    private void text(String property, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            line(property + ":" + escaped(value));
        }
    }

    private void uri(String property, @Nullable Object value, String scheme) {
        if (value != null) {
            line(property + ":" + scheme + value);
        }
    }

    /** Ends the line, broken where it is too long: never within a character. */
    private void line(String content) {
        var octets = 0;
        for (var i = 0; i < content.length(); ) {
            var character = Character.toString(content.codePointAt(i));
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MAX_LINE) {
                lines.append(LINE_END).append(' ');
                octets = 1;
            }
            lines.append(character);
            octets += size;
            i += character.length();
        }
        lines.append(LINE_END);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
