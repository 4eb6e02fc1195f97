package fr.vitrine.correspondence.fetch;

import fr.vitrine.correspondence.fetch.Unfetched.Reason;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** One GET of HTTP/1.1 over a connection to a given address: the JDK's own client looks names up by itself. */
final class HttpGet {

    private static final int MAX_LINE = 8_192;
    private static final int MAX_HEADERS = 100;

    private final URI uri;
    private final InetAddress address;
    private final long deadline;
    private final int maxBytes;

    /** @param deadline by {@link System#nanoTime} */
    HttpGet(URI uri, InetAddress address, long deadline, int maxBytes) {
        this.uri = uri;
        this.address = address;
        this.deadline = deadline;
        this.maxBytes = maxBytes;
    }

    /** @param redirect where it is instead; null: here it is */
    record Answer(@Nullable String redirect, byte[] body) {}

    static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equals("https") ? 443 : 80;
    }

    Answer send() throws IOException, Unfetched {
        try (var plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, port(uri)), remaining());
            plain.setSoTimeout(remaining());
            try (var socket = uri.getScheme().equals("https") ? secured(plain) : plain) {
                socket.getOutputStream().write(request().getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                return answer(new BufferedInputStream(new Timed(socket)));
            }
        }
    }

    /** The certificate must be that of the name, whatever the address. */
    private Socket secured(Socket plain) throws IOException {
        var socket = (SSLSocket)
                ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, uri.getHost(), port(uri), true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private String request() {
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var target = uri.toASCIIString().contains("?") ? path + "?" + uri.getRawQuery() : path;
        var host = uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
        return "GET " + target + " HTTP/1.1\r\nHost: " + host
                + "\r\nUser-Agent: Vitrine\r\nAccept: text/calendar, application/json, application/xml, */*;q=0.1"
                + "\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
    }

    private Answer answer(InputStream in) throws IOException, Unfetched {
        var status = line(in).split(" ", 3);
        if (status.length < 2 || !status[0].startsWith("HTTP/1.")) {
            throw new IOException("no answer of HTTP");
        }
        var headers = headers(in);
        var location = headers.get("location");
        if (status[1].matches("30[12378]") && location != null) {
            return new Answer(location, new byte[0]);
        }
        if (!status[1].equals("200")
                || !headers.getOrDefault("content-encoding", "identity").equals("identity")) {
            throw new IOException("answered " + status[1]);
        }
        return new Answer(
                null,
                headers.getOrDefault("transfer-encoding", "")
                                .toLowerCase(Locale.ROOT)
                                .equals("chunked")
                        ? chunked(in)
                        : body(in, headers.get("content-length")));
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        var headers = new HashMap<String, String>();
        for (var n = 0; n < MAX_HEADERS; n++) {
            var line = line(in);
            if (line.isEmpty()) {
                return headers;
            }
            var colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        throw new IOException("headers without end");
    }

    private byte[] body(InputStream in, @Nullable String length) throws IOException, Unfetched {
        if (length != null && (!length.matches("\\d{1,10}") || Long.parseLong(length) > maxBytes)) {
            throw new Unfetched(Reason.TOO_LARGE);
        }
        var body = in.readNBytes(maxBytes + 1);
        if (body.length > maxBytes) {
            throw new Unfetched(Reason.TOO_LARGE);
        }
        return body;
    }

    private byte[] chunked(InputStream in) throws IOException, Unfetched {
        var body = new ByteArrayOutputStream();
        while (true) {
            var size = line(in).split(";", 2)[0].strip();
            if (!size.matches("[0-9a-fA-F]{1,7}")) {
                throw new IOException("a chunk without a size");
            }
            var bytes = Integer.parseInt(size, 16);
            if (bytes == 0) {
                return body.toByteArray();
            }
            if (body.size() + bytes > maxBytes) {
                throw new Unfetched(Reason.TOO_LARGE);
            }
            body.write(in.readNBytes(bytes));
            line(in);
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0 || line.size() > MAX_LINE) {
                throw new IOException("a line without end");
            }
            line.write(read);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    private int remaining() throws SocketTimeoutException {
        var millis = (deadline - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw new SocketTimeoutException();
        }
        return (int) Math.min(millis, Integer.MAX_VALUE);
    }

    /** A byte now and then is no way around the time that there is. */
    private final class Timed extends InputStream {

        private final Socket socket;
        private final InputStream in;

        Timed(Socket socket) throws IOException {
            this.socket = socket;
            in = socket.getInputStream();
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            socket.setSoTimeout(remaining());
            return in.read(to, offset, length);
        }
    }
}
