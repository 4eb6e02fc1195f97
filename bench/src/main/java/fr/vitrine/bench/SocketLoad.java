package fr.vitrine.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/** A loop on a connection of its own each: enough to measure with where there is no {@code wrk}. */
final class SocketLoad implements Load {

    private static final int BUFFER = 65_536;
    private static final String LENGTH = "content-length:";

    private record Answers(List<Long> nanos, long failures) {}

    @Override
    public Result run(Task task) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var nanos = new ArrayList<Long>();
        var failures = 0L;
        try (var pool = Executors.newFixedThreadPool(task.connections())) {
            var loops = new ArrayList<Future<Answers>>();
            for (var n = 0; n < task.connections(); n++) {
                loops.add(pool.submit(() -> loop(task, begin + task.time().toNanos())));
            }
            for (var loop : loops) {
                var answers = loop.get();
                nanos.addAll(answers.nanos());
                failures += answers.failures();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        nanos.sort(null);
        return new Result(nanos.size() / seconds, percentile(nanos, 50), percentile(nanos, 99), failures);
    }

    @Override
    public String name() {
        return "a loop of this program's own (there is no wrk)";
    }

    /** Asks so many times, on one connection; the number of failures. */
    static long times(int port, List<String> paths, int count) throws IOException {
        var failures = 0L;
        try (var visitor = new Visitor(port, true)) {
            for (var n = 0; n < count; n++) {
                failures += visitor.ask(paths.get(n % paths.size())) == 200 ? 0 : 1;
            }
        }
        return failures;
    }

    private static double percentile(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percent / 100) / 1e6;
    }

    private static Answers loop(Task task, long end) throws IOException {
        var nanos = new ArrayList<Long>();
        var failures = 0L;
        var n = ThreadLocalRandom.current().nextInt(task.paths().size());
        try (var visitor = new Visitor(task.port(), task.gzip())) {
            for (var now = System.nanoTime(); now < end; n++) {
                failures += visitor.ask(task.paths().get(n % task.paths().size())) == 200 ? 0 : 1;
                var then = System.nanoTime();
                nanos.add(then - now);
                now = then;
            }
        }
        return new Answers(nanos, failures);
    }

    /** One connection after another: a server may end one. */
    private static final class Visitor implements AutoCloseable {

        private final int port;
        private final boolean gzip;
        private Socket socket;
        private InputStream in;

        Visitor(int port, boolean gzip) throws IOException {
            this.port = port;
            this.gzip = gzip;
            socket = connect(port);
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        }

        private static Socket connect(int port) throws IOException {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            return socket;
        }

        /** Reads a whole answer; all that are measured say how long they are. */
        int ask(String path) throws IOException {
            socket.getOutputStream().write(request(path));
            var status = Integer.parseInt(line().split(" ")[1]);
            var length = 0L;
            var ends = false;
            for (var header = line().toLowerCase(Locale.ROOT);
                    !header.isEmpty();
                    header = line().toLowerCase(Locale.ROOT)) {
                if (header.startsWith(LENGTH)) {
                    length = Long.parseLong(header.substring(LENGTH.length()).strip());
                }
                ends |= header.equals("connection: close");
            }
            in.skipNBytes(length);
            if (ends) {
                socket.close();
                socket = connect(port);
                in = new BufferedInputStream(socket.getInputStream(), BUFFER);
            }
            return status;
        }

        private byte[] request(String path) {
            var encoding = gzip ? "Accept-Encoding: gzip\r\n" : "";
            return ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n" + encoding + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (var c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new EOFException("the server closed the connection");
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
