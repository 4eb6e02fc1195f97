package fr.vitrine.frontend.cli;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The modules without the site: what a command line tool works with. No component, so that the site does not find it. */
@EnableAutoConfiguration(exclude = SpringBootAutoConfiguration.class)
class ToolContext {

    /** Joins the database of the running site, or starts the embedded one for as long as the context is open. */
    static ConfigurableApplicationContext open() {
        return new SpringApplicationBuilder(ToolContext.class)
                .web(WebApplicationType.NONE)
                .run("--logging.level.root=error", "--logging.level.fr.vitrine=warn");
    }
}
