package fr.vitrine.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The site as it is delivered, in a process of its own, upon a benchmark's database. */
final class Site implements AutoCloseable {

    /** What it prints, in the folder where it works. */
    static final String LOG = "site.log";

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final int port;
    private final Duration startUp;

    private Site(Process process, int port, Duration startUp) {
        this.process = process;
        this.port = port;
        this.startUp = startUp;
    }

    /**
     * @param command what starts it: a program, its options, {@code -jar} and the file
     * @param settings environment variables
     */
    static Site start(List<String> command, Path work, Map<String, String> settings)
            throws IOException, InterruptedException {
        var port = freePort();
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve(LOG).toFile());
        builder.environment().putAll(settings);
        builder.environment().put("PORT", Integer.toString(port));
        builder.environment().put("VITRINE_HOME", work.resolve("home").toString());
        var begin = Instant.now();
        var process = builder.start();
        awaitAnswer(port, "/", process);
        return new Site(process, port, Duration.between(begin, Instant.now()));
    }

    /** @param more environment variables beside those that lead it to the server */
    static Map<String, String> settings(BenchServer server, Map<String, String> more) {
        var settings = new HashMap<>(Map.of(
                "DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres",
                "DATABASE_USER", "postgres",
                "DATABASE_PASSWORD", ""));
        settings.putAll(more);
        return settings;
    }

    /** From its start to its first page. */
    Duration startUp() {
        return startUp;
    }

    int port() {
        return port;
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** At its start it may have work of its own to do; what is measured begins after that. */
    void awaitQuiet() throws InterruptedException {
        var end = Instant.now().plus(LONGEST_START);
        while (Instant.now().isBefore(end)) {
            var before = worked();
            Thread.sleep(Duration.ofSeconds(2));
            if (worked().minus(before).toMillis() < 200) {
                return;
            }
        }
    }

    private Duration worked() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    byte[] page(String path) throws IOException, InterruptedException {
        var answer = get(port, path);
        if (answer.statusCode() != 200) {
            throw new IOException(path + " is answered with " + answer.statusCode());
        }
        return answer.body();
    }

    /** Bytes of live objects, after a collection. */
    long heap() throws IOException, InterruptedException {
        var last = List.of(histogram().split("\n")).getLast().strip().split("\\s+");
        return Long.parseLong(last[2]);
    }

    /** How many objects of a class are alive. */
    long count(String className) throws IOException, InterruptedException {
        return histogram()
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length > 3 && words[3].equals(className))
                .mapToLong(words -> Long.parseLong(words[1]))
                .sum();
    }

    private String histogram() throws IOException, InterruptedException {
        var command = List.of(tool("jcmd"), Long.toString(process.pid()), "GC.class_histogram");
        var histogram = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (histogram.waitFor() != 0) {
            throw new IOException(text);
        }
        return text;
    }

    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static void awaitAnswer(int port, String path, Process process) throws IOException, InterruptedException {
        var end = Instant.now().plus(LONGEST_START);
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive()) {
                throw new IOException("it ended at its start, see its log");
            }
            try {
                if (get(port, path).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(20);
            }
        }
        throw new IOException("no answer from port " + port);
    }

    private static HttpResponse<byte[]> get(int port, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return CLIENT.send(request, BodyHandlers.ofByteArray());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
