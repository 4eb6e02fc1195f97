package fr.vitrine.kernel;

/** What a member of the authority's staff may do. */
public enum StaffRole {
    /** "Rédacteur": structures, reviews, messages. */
    EDITOR,
    /** "Administrateur": all that, and people, taxonomy, settings, the log. */
    ADMINISTRATOR
}
