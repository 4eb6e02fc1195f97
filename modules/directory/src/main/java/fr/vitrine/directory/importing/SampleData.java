package fr.vitrine.directory.importing;

import fr.vitrine.kernel.Actor;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Service;

/** The structures that a new installation begins with; {@code vitrine.sample} names their file, empty: none. */
@Service
public class SampleData {

    public static final String SOURCE = "sample";

    private static final Logger LOG = LoggerFactory.getLogger(SampleData.class);

    private final StructureImport structureImport;
    private final ResourceLoader resources;
    private final String location;

    SampleData(
            StructureImport structureImport, ResourceLoader resources, @Value("${vitrine.sample:}") String location) {
        this.structureImport = structureImport;
        this.resources = resources;
        this.location = location;
    }

    /**
     * Loads them where the directory holds no structure at all. A file that cannot be loaded is said in the log and does
     * not keep the site from starting.
     *
     * @return empty: there was nothing to do
     */
    public Optional<ImportReport> loadIfEmpty(Actor actor) {
        actor.requireOperator();
        if (location.isBlank()) {
            return Optional.empty();
        }
        var report =
                structureImport.runIfEmpty(actor, resources.getResource(location), ImportOptions.DEFAULT.from(SOURCE));
        report.ifPresent(SampleData::log);
        return report;
    }

    private static void log(ImportReport report) {
        if (report.exitCode() == ImportReport.EVERYTHING_FINE) {
            LOG.info("The directory was empty: sample structures loaded");
        } else {
            LOG.error(
                    "The sample structures could not be loaded\n{}",
                    ImportReportText.in(Locale.ENGLISH).of(report));
        }
    }
}
