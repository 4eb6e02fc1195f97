package fr.vitrine.frontend.cli;

import fr.vitrine.frontend.Application;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;

/**
 * {@code rehearse}: starts the site upon sample data in a folder of its own, reads its pages and stops. What a JVM that runs
 * with {@code -XX:AOTCacheOutput} learns from it makes later starts quick.
 */
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        description = "Starts the site on sample data, reads its pages and stops, for the build's AOT cache")
final class RehearseCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;
    private static final int ROUNDS = 10;
    private static final List<String> PAGES = List.of(
            "/",
            "/structures",
            "/structures?q=garage",
            "/structures?public=entreprises",
            "/communes",
            "/domaines",
            "/ess",
            "/css/site.css",
            "/nulle-part");

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (System.getenv("DATABASE_URL") != null) {
            System.err.println("It would fill the database in DATABASE_URL with sample data: unset it.");
            return UNUSABLE;
        }
        var home = Files.createTempDirectory("vitrine-rehearsal");
        try (var site = start("--vitrine.home=" + home);
                var visitor = HttpClient.newHttpClient()) {
            var port = Objects.requireNonNull(((WebServerApplicationContext) site).getWebServer())
                    .getPort();
            for (var round = 0; round < ROUNDS; round++) {
                for (var page : PAGES) {
                    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                            .header("Accept-Encoding", "gzip")
                            .build();
                    visitor.send(request, BodyHandlers.discarding());
                }
            }
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
        return 0;
    }

    private static ConfigurableApplicationContext start(String home) {
        return SpringApplication.run(
                Application.class,
                home,
                "--server.port=0",
                "--vitrine.pages.life=0s",
                "--logging.level.root=error",
                "--logging.level.fr.vitrine=error");
    }
}
