package fr.vitrine.frontend;

import fr.vitrine.directory.importing.SampleData;
import fr.vitrine.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** What a new installation does once: takes the sample territory's structures in, and says where it is. */
@Component
class Beginning implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Beginning.class);

    private final SampleData sample;
    private final String url;

    Beginning(SampleData sample, @Value("${vitrine.url}") String url) {
        this.sample = sample;
        this.url = url;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        sample.loadIfEmpty(Actor.OPERATOR);
        LOG.info("Vitrine is open: {}", url);
    }
}
