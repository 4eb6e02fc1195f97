/** Alerts: somebody without an account is told by mail what is new in a list of the site, filtered as they like. */
@NullMarked
package fr.vitrine.correspondence.alert;

import org.jspecify.annotations.NullMarked;
