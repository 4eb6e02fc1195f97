package fr.vitrine.volunteers;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Puts the volunteers' services into the application. */
@AutoConfiguration
@ComponentScan
class VolunteersConfiguration {}
