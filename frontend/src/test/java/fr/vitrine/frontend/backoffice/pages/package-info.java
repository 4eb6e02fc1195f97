@NullMarked
package fr.vitrine.frontend.backoffice.pages;

import org.jspecify.annotations.NullMarked;
