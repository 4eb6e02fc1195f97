package fr.vitrine.territory.site;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(SitePages.class)
public class SiteConfiguration {}
