package fr.vitrine.frontend.publicsite.requests;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;

/**
 * A form that was refused for its size before any of it was read, its file being far too large. What stands beside the file
 * is read all the same, so that nothing of it is lost; the file is passed over and kept nowhere.
 */
final class OversizedForm {

    /** As much as the server reads of what it has refused. */
    private static final long MAX_BYTES = 50L << 20;

    private static final int MAX_VALUE = 100;
    private static final int MAX_VALUES = 200;

    private OversizedForm() {}

    /** What was typed or ticked under this name; empty where the form cannot be read. */
    static String[] values(HttpServletRequest request, String name) {
        var values = new ArrayList<String>();
        try {
            var upload = new FileUpload();
            upload.setSizeMax(MAX_BYTES);
            var parts = upload.getItemIterator(new ServletRequestContext(request));
            while (values.size() < MAX_VALUES && parts.hasNext()) {
                var part = parts.next();
                if (part.isFormField() && name.equals(part.getFieldName())) {
                    try (var value = part.openStream()) {
                        values.add(new String(value.readNBytes(MAX_VALUE), StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (IOException | IllegalStateException unreadable) {
            // what was read until then is what is known
        }
        return values.toArray(String[]::new);
    }
}
