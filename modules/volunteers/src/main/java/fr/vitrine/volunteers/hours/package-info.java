/**
 * The record of engagement: hours that one side of an accepted application enters and the other confirms, and the certificates
 * that are made of them.
 */
@NullMarked
package fr.vitrine.volunteers.hours;

import org.jspecify.annotations.NullMarked;
