package fr.vitrine.frontend.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS = "https://ternois.example/structures/garage-solidaire-access-auto-62";
    private static final int PIXELS = 8;

    @Test
    void what_is_drawn_can_be_read_again() throws Exception {
        var svg = QrCode.svg(ADDRESS, "QR code");
        var size = Integer.parseInt(svg.replaceFirst(".*viewBox=\"0 0 (\\d+) .*", "$1"));
        var side = size * PIXELS;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        Pattern.compile("M(\\d+) (\\d+)h(\\d+)").matcher(svg).results().forEach(run -> {
            var x = Integer.parseInt(run.group(1)) * PIXELS;
            var y = Integer.parseInt(run.group(2)) * PIXELS;
            for (var row = y; row < y + PIXELS; row++) {
                Arrays.fill(pixels, row * side + x, row * side + x + Integer.parseInt(run.group(3)) * PIXELS, 0);
            }
        });
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void the_label_is_text() {
        assertThat(QrCode.svg(ADDRESS, "\"><script>")).contains("aria-label=\"&quot;&gt;&lt;script&gt;\"");
    }
}
