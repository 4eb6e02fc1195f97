@NullMarked
package fr.vitrine.frontend.publicsite.messages;

import org.jspecify.annotations.NullMarked;
