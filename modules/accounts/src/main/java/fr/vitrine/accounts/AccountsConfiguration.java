package fr.vitrine.accounts;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Puts the services of accounts into the application. */
@AutoConfiguration
@ComponentScan
class AccountsConfiguration {}
