/**
 * Events: what takes place when and where, every single time of it, and how it is found. Public types are the module's API.
 */
@NullMarked
package fr.vitrine.events;

import org.jspecify.annotations.NullMarked;
