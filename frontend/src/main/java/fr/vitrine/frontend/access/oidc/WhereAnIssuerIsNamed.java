package fr.vitrine.frontend.access.oidc;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;

/** Nothing of sign-in at a provider is there unless the installation names one. */
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnExpression("!'${vitrine.oidc.issuer:}'.isBlank()")
@interface WhereAnIssuerIsNamed {}
