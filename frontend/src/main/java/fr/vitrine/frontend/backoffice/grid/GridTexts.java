package fr.vitrine.frontend.backoffice.grid;

/** The texts of a grid's page in its language. */
@FunctionalInterface
public interface GridTexts {

    String t(String key, Object... parameters);
}
