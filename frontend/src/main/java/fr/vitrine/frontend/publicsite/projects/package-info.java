/** The path of a person with a project: stage by stage, by questionnaire, and by searching all offers. */
@NullMarked
package fr.vitrine.frontend.publicsite.projects;

import org.jspecify.annotations.NullMarked;
