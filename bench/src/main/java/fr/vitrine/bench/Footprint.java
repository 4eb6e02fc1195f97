package fr.vitrine.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** What those who only read leave behind in the server's memory. */
record Footprint(Site site, PagesReport report) {

    static final String SESSION = "org.apache.catalina.session.StandardSession";
    private static final int READS = 1_000;

    void sessions(BenchPages pages) throws IOException, InterruptedException {
        var everything = List.copyOf(pages.warm().values());
        new SocketLoad().run(new Load.Task(site.port(), everything, 4, true, Duration.ofSeconds(1)));
        var before = site.heap();
        var asked = SocketLoad.times(site.port(), everything, READS);
        report.note("%,d reads without a cookie: %d sessions left, heap %+,d kB (%,d kB before)%s"
                .formatted(
                        READS,
                        site.count(SESSION),
                        (site.heap() - before) / 1024,
                        before / 1024,
                        asked == 0 ? "" : ", " + asked + " failed"));
    }
}
