@NullMarked
package fr.vitrine.frontend.web.pdf;

import org.jspecify.annotations.NullMarked;
