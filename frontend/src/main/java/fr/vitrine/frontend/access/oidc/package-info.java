/** Sign-in at an identity provider by OpenID Connect, where the installation names one: ProConnect for public agents. */
@NullMarked
package fr.vitrine.frontend.access.oidc;

import org.jspecify.annotations.NullMarked;
