/**
 * Keeping a profile right: drafts, submission, review, history, confirmation, claims and duplicates. Builds upon the
 * directory's base package, which does not know it.
 */
@NullMarked
package fr.vitrine.directory.review;

import org.jspecify.annotations.NullMarked;
