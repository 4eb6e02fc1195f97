package fr.vitrine.frontend.access.oidc;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@WhereAnIssuerIsNamed
@EnableConfigurationProperties(OidcSettings.class)
@Import({OidcProvider.class, UserInfo.class})
class OidcConfiguration {}
