package fr.vitrine.frontend;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Spring Security keeps who is signed in behind a static field, which each site that starts sets to its own. Where tests
 * have started several in one process, it has to be that of the site that is asked.
 */
public final class OwnSecurity implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        var site = SpringExtension.getApplicationContext(test);
        SecurityContextHolder.setContextHolderStrategy(site.getBean(VaadinAwareSecurityContextHolderStrategy.class));
    }
}
