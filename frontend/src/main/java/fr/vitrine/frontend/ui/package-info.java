/** What the views of all areas share: elements, links, texts, formats. */
@NullMarked
package fr.vitrine.frontend.ui;

import org.jspecify.annotations.NullMarked;
