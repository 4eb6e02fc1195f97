package fr.vitrine.correspondence;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Puts the services of correspondence into the application. */
@AutoConfiguration
@ComponentScan
class CorrespondenceConfiguration {}
