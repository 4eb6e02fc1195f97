package fr.vitrine.partners;

import fr.vitrine.partners.Partner.Logo;
import org.jspecify.annotations.Nullable;

/** @param logo null: there was none */
record LogoVersion(@Nullable Logo logo) {}
