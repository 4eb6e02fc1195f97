package fr.vitrine.directory.importing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the numbers of a workbook's cells into what a person sees there: dates, postcodes with their zero. */
final class CellFormats {

    /** Spreadsheets count in binary and show this many digits at most. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15);

    private static final int MAX_SCALE = 40;

    private final List<CellFormat> byStyle;
    private final boolean since1904;

    private CellFormats(List<CellFormat> byStyle, boolean since1904) {
        this.byStyle = byStyle;
        this.since1904 = since1904;
    }

    static CellFormats read(@Nullable WorkbookPart styles, boolean since1904) throws UnusableFile {
        var byStyle = new ArrayList<CellFormat>();
        var codes = new HashMap<String, String>();
        var inCellFormats = false;
        while (styles != null && styles.next()) {
            if (styles.begins("numFmt")) {
                codes.put(String.valueOf(styles.attribute("numFmtId")), String.valueOf(styles.attribute("formatCode")));
            } else if (styles.begins("cellXfs") || styles.ends("cellXfs")) {
                inCellFormats = styles.begins("cellXfs");
            } else if (inCellFormats && styles.begins("xf")) {
                byStyle.add(format(String.valueOf(styles.attribute("numFmtId")), codes));
            }
        }
        return new CellFormats(byStyle, since1904);
    }

    private static CellFormat format(String id, Map<String, String> codes) {
        var code = codes.get(id);
        return code == null ? CellFormat.builtIn(id) : CellFormat.of(code);
    }

    /** @param style its number; null: none */
    String shown(String raw, @Nullable String style) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw);
        } catch (NumberFormatException _) {
            return raw;
        }
        return Math.abs((long) number.scale()) > MAX_SCALE ? raw : format(style).shown(plain(number), since1904);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.round(SHOWN_DIGITS).stripTrailingZeros();
    }

    private CellFormat format(@Nullable String style) {
        try {
            var index = style == null ? 0 : Integer.parseInt(style);
            return index >= 0 && index < byStyle.size() ? byStyle.get(index) : CellFormat.GENERAL;
        } catch (NumberFormatException _) {
            return CellFormat.GENERAL;
        }
    }
}
