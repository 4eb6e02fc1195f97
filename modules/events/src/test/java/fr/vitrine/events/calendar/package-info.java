@org.jspecify.annotations.NullMarked
package fr.vitrine.events.calendar;
