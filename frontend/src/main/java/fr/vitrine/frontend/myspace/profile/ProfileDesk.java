package fr.vitrine.frontend.myspace.profile;

import fr.vitrine.accounts.Memberships;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.review.PictureLibrary;
import fr.vitrine.directory.review.ProfileChecks;
import fr.vitrine.directory.review.ProfileDrafts;
import fr.vitrine.directory.review.ProfileTexts;
import fr.vitrine.directory.review.Proposals;
import fr.vitrine.frontend.form.Places;
import fr.vitrine.frontend.publicsite.structure.StructurePreviews;
import org.springframework.stereotype.Component;

/** What the form of a profile asks. */
@Component
record ProfileDesk(
        ProfileDrafts drafts,
        ProfileChecks checks,
        Proposals proposals,
        ProfileTexts texts,
        PictureLibrary pictures,
        Memberships memberships,
        Taxonomies taxonomies,
        StructurePreviews previews,
        Places places) {}
