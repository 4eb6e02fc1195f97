package fr.vitrine.events.registration;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import fr.vitrine.correspondence.Attachment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** The code that is shown at the door, as a picture that mail programs show. */
final class TicketPicture {

    private static final int SIZE = 360;
    private static final int DARK = 0x000000;
    private static final int LIGHT = 0xFFFFFF;

    private TicketPicture() {}

    static Attachment of(String address) {
        try {
            var modules = new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, SIZE, SIZE, Map.of(EncodeHintType.MARGIN, 2));
            var picture = new BufferedImage(modules.getWidth(), modules.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            for (var y = 0; y < modules.getHeight(); y++) {
                for (var x = 0; x < modules.getWidth(); x++) {
                    picture.setRGB(x, y, modules.get(x, y) ? DARK : LIGHT);
                }
            }
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return new Attachment("billet.png", "image/png", bytes.toByteArray());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
