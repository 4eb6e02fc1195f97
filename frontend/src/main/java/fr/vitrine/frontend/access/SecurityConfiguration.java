package fr.vitrine.frontend.access;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import fr.vitrine.accounts.People;
import fr.vitrine.frontend.ui.Links;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * The doors: by the address for what is loaded, by the annotations of the views for what is navigated to. Public pages are
 * answered before any of this.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final int AFTER_THE_FIRST_RESPONSE = Ordered.HIGHEST_PRECEDENCE + 20;

    @Bean
    SecurityFilterChain doors(HttpSecurity http, People people, Sessions sessions) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/gestion", "/gestion/**")
                        .hasRole(Area.STAFF)
                        .requestMatchers("/mon-espace", "/mon-espace/**")
                        .hasRole(Area.PERSON)
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, _) -> askToSignIn(request, response))
                        .accessDeniedHandler((request, response, _) -> refuse(sessions, request, response)))
                .addFilterAfter(new LiveAccounts(people, sessions), SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    FilterRegistrationBean<CrossSiteRequests> crossSiteRequests() {
        var registration = new FilterRegistrationBean<>(new CrossSiteRequests());
        registration.setOrder(AFTER_THE_FIRST_RESPONSE);
        return registration;
    }

    @Bean
    NavigationAccessControlConfigurer viewsSayWhoMayEnter() {
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withLoginView("/connexion");
    }

    /** Nobody signs in by Spring Security's own ways; without this it would invent a user and print a password. */
    @Bean
    AuthenticationManager nobody() {
        return _ -> {
            throw new AuthenticationException("sign in at /connexion") {
                private static final long serialVersionUID = 1L;
            };
        };
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/connexion?vers=" + Links.encode(address(request)));
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static void refuse(Sessions sessions, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof SignedIn signedIn && sessions.needsSecondFactor(signedIn.actor())) {
            response.sendRedirect("/connexion/second-facteur?vers=" + Links.encode(address(request)));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
