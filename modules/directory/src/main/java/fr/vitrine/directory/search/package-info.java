/**
 * Finding published structures: one query in PostgreSQL with the counts of every filter, and the index that it reads,
 * kept in step within the transaction of each change.
 */
@NullMarked
package fr.vitrine.directory.search;

import org.jspecify.annotations.NullMarked;
