@org.jspecify.annotations.NullMarked
package fr.vitrine.frontend.myspace.events;
