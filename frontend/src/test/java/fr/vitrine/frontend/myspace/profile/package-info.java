@NullMarked
package fr.vitrine.frontend.myspace.profile;

import org.jspecify.annotations.NullMarked;
