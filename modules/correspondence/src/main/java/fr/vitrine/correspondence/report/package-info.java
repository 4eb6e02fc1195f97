/** That something is not as it should be: anybody says so, staff decide, and whoever said so hears of it. */
@NullMarked
package fr.vitrine.correspondence.report;

import org.jspecify.annotations.NullMarked;
