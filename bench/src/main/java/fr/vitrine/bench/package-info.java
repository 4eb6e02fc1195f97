/** Benchmarks. They print tables and assert nothing about time. */
@NullMarked
package fr.vitrine.bench;

import org.jspecify.annotations.NullMarked;
