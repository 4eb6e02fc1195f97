package fr.vitrine.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** An nginx that serves the bytes of our pages from files: as fast as a page can be served here. */
final class Nginx implements AutoCloseable {

    private static final String CONFIGURATION = """
            daemon off; worker_processes auto; pid %1$s/nginx.pid; error_log %1$s/error.log;
            events { worker_connections 512; }
            http {
              access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; default_type text/html;
              client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi; open_file_cache max=100;
              server { listen 127.0.0.1:%2$d; root %1$s/files; gzip_static on; }
            }
            """;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param pages contents by file name */
    static Nginx start(Path program, Path work, Map<String, byte[]> pages) throws IOException, InterruptedException {
        var folder = work.resolve("nginx");
        var files = Files.createDirectories(folder.resolve("files"));
        for (var page : pages.entrySet()) {
            Files.write(files.resolve(page.getKey()), page.getValue());
            try (OutputStream gzip =
                    new GZIPOutputStream(Files.newOutputStream(files.resolve(page.getKey() + ".gz")))) {
                gzip.write(page.getValue());
            }
        }
        var port = Site.freePort();
        var configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, CONFIGURATION.formatted(folder, port));
        var process = new ProcessBuilder(program.toString(), "-c", configuration.toString(), "-p", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        var nginx = new Nginx(process, port);
        Site.awaitAnswer(port, "/" + pages.keySet().iterator().next(), process);
        return nginx;
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}
