/** What something was and what it is, and taking it back: a structure's history and a partner's alike. */
@NullMarked
package fr.vitrine.frontend.history;

import org.jspecify.annotations.NullMarked;
