package fr.vitrine.directory.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The files beside that of the sample structures: what other modules of a new installation begin with. */
@Component
public class SampleFiles {

    private static final Logger LOG = LoggerFactory.getLogger(SampleFiles.class);

    private final ResourceLoader resources;
    private final String location;

    SampleFiles(ResourceLoader resources, @Value("${vitrine.sample:}") String location) {
        this.resources = resources;
        this.location = location;
    }

    /**
     * @param name such as {@code events.json}
     * @return empty where no samples are wanted, or they have no such file
     * @throws tools.jackson.core.JacksonException where it is not what the type expects
     */
    public <T> Optional<T> read(String name, Class<T> type) {
        if (location.isBlank()) {
            return Optional.empty();
        }
        try {
            var file = resources.getResource(location).createRelative(name);
            if (!file.exists()) {
                return Optional.empty();
            }
            LOG.info("Samples of {} are loaded", name);
            try (var stream = file.getInputStream()) {
                return Optional.of(JsonMapper.shared().readValue(stream, type));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
