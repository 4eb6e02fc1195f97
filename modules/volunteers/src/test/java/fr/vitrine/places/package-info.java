@org.jspecify.annotations.NullMarked
package fr.vitrine.places;
