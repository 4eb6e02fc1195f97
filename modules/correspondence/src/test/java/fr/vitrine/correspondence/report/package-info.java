@NullMarked
package fr.vitrine.correspondence.report;

import org.jspecify.annotations.NullMarked;
