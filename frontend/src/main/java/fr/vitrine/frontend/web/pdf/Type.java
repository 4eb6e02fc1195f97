package fr.vitrine.frontend.web.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontSelector;

/** The site's typefaces on paper. Letters that the first has not come from its extended part, or from another one. */
final class Type {

    private static final BaseFont TEXT = face("atkinson-regular");
    private static final BaseFont TEXT_MORE = face("atkinson-regular-ext");
    private static final BaseFont BOLD = face("atkinson-bold");
    private static final BaseFont BOLD_MORE = face("atkinson-bold-ext");
    private static final BaseFont TITLE = face("fraunces-600");
    private static final BaseFont ANY = face("dejavu-regular");
    private static final BaseFont ANY_BOLD = face("dejavu-bold");

    private Type() {}

    /** @param leading distance from line to line */
    record Style(BaseFont face, BaseFont more, BaseFont any, float size, float leading, Color colour) {

        Phrase phrase(String text) {
            var selector = new FontSelector();
            selector.addFont(new Font(face, size, Font.NORMAL, colour));
            selector.addFont(new Font(more, size, Font.NORMAL, colour));
            selector.addFont(new Font(any, size, Font.NORMAL, colour));
            var phrase = selector.process(printable(text));
            phrase.setLeading(leading);
            return phrase;
        }
    }

    static Style text(float size, Color colour) {
        return new Style(TEXT, TEXT_MORE, ANY, size, size * 1.35f, colour);
    }

    static Style bold(float size, Color colour) {
        return new Style(BOLD, BOLD_MORE, ANY_BOLD, size, size * 1.35f, colour);
    }

    static Style title(float size, Color colour) {
        return new Style(TITLE, BOLD_MORE, ANY_BOLD, size, size * 1.15f, colour);
    }

    /** The typefaces have one narrow space and one hyphen that do not break; others look the same. */
    private static String printable(String text) {
        return text.replace('\u202f', '\u00a0')
                .replace('\u2009', ' ')
                .replace('\u2011', '-')
                .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
    }

    private static BaseFont face(String name) {
        try (var file = Type.class.getResourceAsStream("/pdf/" + name + ".ttf")) {
            var bytes = Objects.requireNonNull(file, name).readAllBytes();
            return BaseFont.createFont(name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
