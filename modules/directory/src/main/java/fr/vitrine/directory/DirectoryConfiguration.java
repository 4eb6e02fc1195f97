package fr.vitrine.directory;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Puts the directory's services into the application. */
@AutoConfiguration
@ComponentScan
class DirectoryConfiguration {}
