package fr.vitrine.frontend.ui;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** An address as a picture that a telephone reads: SVG, drawn here, no service asked. */
public final class QrCode {

    /** The empty border that readers need, in modules. */
    private static final int QUIET = 4;

    private QrCode() {}

    /** @param label what it is, for those who do not see it */
    public static String svg(String address, String label) {
        var modules = encode(address);
        var size = modules.getWidth() + 2 * QUIET;
        return "<svg class=\"qr\" viewBox=\"0 0 %1$d %1$d\" role=\"img\" aria-label=\"%2$s\" shape-rendering=\"crispEdges\"><path d=\"%3$s\" fill=\"#000\"></path></svg>"
                .formatted(size, HtmlUtils.htmlEscape(label), path(modules));
    }

    /** Dark modules, row by row, without the empty border. */
    public static boolean[][] modules(String address) {
        var code = encode(address);
        var dark = new boolean[code.getHeight()][code.getWidth()];
        for (var y = 0; y < code.getHeight(); y++) {
            for (var x = 0; x < code.getWidth(); x++) {
                dark[y][x] = code.get(x, y) == 1;
            }
        }
        return dark;
    }

    private static ByteMatrix encode(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    /** One stroke a run of dark modules in a row. */
    private static String path(ByteMatrix modules) {
        var path = new StringBuilder();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                var begin = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > begin) {
                    path.append("M%d %dh%dv1h-%dz".formatted(begin + QUIET, y + QUIET, x - begin, x - begin));
                }
            }
        }
        return path.toString();
    }
}
