/** What is no Vaadin view: data for the map, files, static resources. */
@NullMarked
package fr.vitrine.frontend.web;

import org.jspecify.annotations.NullMarked;
