package fr.vitrine.frontend.web;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.beans.factory.annotation.Value;
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
    FilterRegistrationBean<SecurityHeaders> securityHeaders(
            ContentSecurityPolicy policy, @Value("${vitrine.url}") String site) {
        var registration = new FilterRegistrationBean<>(new SecurityHeaders(policy, site.startsWith("https:")));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return registration;
    }
}
