package fr.vitrine.frontend.web.firstresponse;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps what is written to it, and lets nothing of it reach the browser. */
final class CapturedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(int value) {
                bytes.write(value);
            }
        };
    }

    @Override
    public void setContentType(String type) {
        // the browser's response has its own
    }

    @Override
    public void setHeader(String name, String value) {
        // the browser's response has its own
    }

    @Override
    public void setStatus(int status) {
        // the browser's response has its own
    }
}
