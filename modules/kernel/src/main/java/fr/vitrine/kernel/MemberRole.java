package fr.vitrine.kernel;

/** What a person may do in the name of a structure. */
public enum MemberRole {
    /** "Contributeur": edits the profile. */
    CONTRIBUTOR,
    /** "Responsable": all that, and says who else may. */
    OWNER
}
