@NullMarked
package fr.vitrine.frontend.publicsite.registration;

import org.jspecify.annotations.NullMarked;
