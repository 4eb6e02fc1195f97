/**
 * Partners: the institutions that support people with a project, what they offer at each stage of it, and which structures
 * they are tied to. Public types are the module's API.
 */
@NullMarked
package fr.vitrine.partners;

import org.jspecify.annotations.NullMarked;
