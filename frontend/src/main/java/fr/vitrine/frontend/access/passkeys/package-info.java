/** What is said between the browser and the site about passkeys (WebAuthn). */
@NullMarked
package fr.vitrine.frontend.access.passkeys;

import org.jspecify.annotations.NullMarked;
