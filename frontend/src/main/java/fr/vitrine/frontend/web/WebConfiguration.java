package fr.vitrine.frontend.web;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    ContentSecurityPolicy contentSecurityPolicy(@Value("${vitrine.map.style:}") String mapStyle) {
        return new ContentSecurityPolicy(mapStyle);
    }

    @Bean
    FilterRegistrationBean<BusySite> busySite() {
        var registration = new FilterRegistrationBean<>(new BusySite());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BuiltFiles> builtFiles() {
        var registration = new FilterRegistrationBean<>(new BuiltFiles());
        registration.addUrlPatterns(BuiltFiles.ADDRESSES);
        return registration;
    }

    @Bean
    SecurityHeaders headers(ContentSecurityPolicy policy, @Value("${vitrine.url}") String site) {
        return new SecurityHeaders(policy, site.startsWith("https:"));
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadRequests(SecurityHeaders headers) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new UnreadRequests(headers.all())));
    }

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders(SecurityHeaders headers) {
        var registration = new FilterRegistrationBean<>(headers);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return registration;
    }
}
