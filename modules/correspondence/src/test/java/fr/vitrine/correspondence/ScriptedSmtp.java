package fr.vitrine.correspondence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that misbehaves as it is told: what no library's well-behaved one does. */
final class ScriptedSmtp implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, Deque<String>> answers = new ConcurrentHashMap<>();
    private final List<String> received = new CopyOnWriteArrayList<>();

    /** As the answer to a command: hang up instead. */
    static final String HANG_UP = "";

    ScriptedSmtp() {
        try {
            socket = new ServerSocket(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The next commands that begin so get these answers, one each; {@code text} is the end of a mail's text. */
    void answer(String command, String... next) {
        answers.put(command, new ArrayDeque<>(List.of(next)));
    }

    /** The texts of all mails that arrived here, be it that the sender was not told. */
    List<String> received() {
        return Collections.unmodifiableList(received);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException hungUp) {
                // the next client, if the server is still open
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 scripted");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var text = new StringBuilder();
            if (line.equals("DATA")) {
                say(client, "354 go on");
                for (var part = in.readLine(); part != null && !part.equals("."); part = in.readLine()) {
                    text.append(part).append('\n');
                }
                received.add(text.toString());
                line = "text";
            }
            var answer = answerTo(line);
            if (answer.equals(HANG_UP)) {
                return;
            }
            say(client, answer);
        }
    }

    private String answerTo(String line) {
        for (var script : answers.entrySet()) {
            var next = line.startsWith(script.getKey()) ? script.getValue().poll() : null;
            if (next != null) {
                return next;
            }
        }
        return "250 well";
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
