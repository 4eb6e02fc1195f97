package fr.vitrine.partners;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Puts the partners' services into the application. */
@AutoConfiguration
@ComponentScan
class PartnersConfiguration {}
