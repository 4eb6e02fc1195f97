@NullMarked
package fr.vitrine.db;

import org.jspecify.annotations.NullMarked;
