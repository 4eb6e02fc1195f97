/** What tests share: a real PostgreSQL, migrated and with its reference data. */
@NullMarked
package fr.vitrine.testkit;

import org.jspecify.annotations.NullMarked;
