package fr.vitrine.events;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Puts the events' services into the application. */
@AutoConfiguration
@ComponentScan
class EventsConfiguration {}
