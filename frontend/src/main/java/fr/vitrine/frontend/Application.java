package fr.vitrine.frontend;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import fr.vitrine.frontend.cli.CommandLine;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The site; with arguments, one of the tools of the {@link CommandLine}. */
@NpmPackage(value = "@hotwired/turbo", version = "8.0.23")
@SpringBootApplication
@EnableScheduling
public class Application implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;
    private static final ZoneId LOCAL_TIME = ZoneId.of("Europe/Paris");

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            SpringApplication.run(Application.class);
        } else {
            System.exit(CommandLine.run(arguments));
        }
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
    }

    /** Opening hours and dates are local ones. */
    @Bean
    Clock clock() {
        return Clock.system(LOCAL_TIME);
    }
}
