/** Alerts by mail: the form that asks for one, and where the links of its mails lead. No script, no session. */
@NullMarked
package fr.vitrine.frontend.publicsite.alerts;

import org.jspecify.annotations.NullMarked;
