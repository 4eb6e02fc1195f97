package fr.vitrine.places;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Puts the places into the application. */
@AutoConfiguration
@ComponentScan
class PlacesConfiguration {}
