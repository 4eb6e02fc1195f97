package fr.vitrine.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskHolder;

class NightlyJobsTest extends ViewTest {

    @Autowired
    private ScheduledTaskHolder jobs;

    @Test
    void the_search_is_refreshed_every_night() {
        assertThat(jobs.getScheduledTasks())
                .extracting(Object::toString)
                .contains("fr.vitrine.directory.search.SearchIndex.refreshDaily");
    }
}
