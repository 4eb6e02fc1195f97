package fr.vitrine.frontend.publicsite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parameters that a {@link PublicView} reads from its address, beside the language. All others make no difference: an
 * address with them is the same page.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface KnownParameters {

    String[] value();

    /** Pairs that go without saying, {@code page=1}: an address with one of them leads to the one without. */
    String[] usual() default {};
}
