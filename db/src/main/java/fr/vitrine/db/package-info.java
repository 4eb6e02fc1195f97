/** The data layer: connects to PostgreSQL (the embedded one or another), migrates it and fills in reference data. */
@NullMarked
package fr.vitrine.db;

import org.jspecify.annotations.NullMarked;
