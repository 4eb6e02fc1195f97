@NullMarked
package fr.vitrine.frontend.access.oidc;

import org.jspecify.annotations.NullMarked;
