/** What staff decide about before it is published, and what a structure was before. */
@NullMarked
package fr.vitrine.frontend.backoffice.review;

import org.jspecify.annotations.NullMarked;
