package fr.vitrine.frontend.web.firstresponse;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class FirstResponseConfiguration {

    @Bean
    PageCache pageCache(
            @Value("${vitrine.pages.life}") Duration life, @Value("${vitrine.pages.memory}") DataSize memory) {
        return new PageCache(life, memory.toBytes());
    }

    @Bean
    FilterRegistrationBean<FirstResponseFilter> firstResponseFilter(FirstResponses firstResponses, PageVisits visits) {
        var registration = new FilterRegistrationBean<>(new FirstResponseFilter(firstResponses, visits));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }
}
