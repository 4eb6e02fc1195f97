/** Typed ids and value types shared by every module; no behaviour that needs a database or a framework. */
@NullMarked
package fr.vitrine.kernel;

import org.jspecify.annotations.NullMarked;
