package fr.vitrine.directory.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.directory.StructureDetailsBuilder;
import fr.vitrine.directory.review.Duplicates.Candidate;
import fr.vitrine.directory.review.Duplicates.Reason;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private static final CommuneCode SAINT_POL = new CommuneCode("62767");
    private static final CommuneCode ARRAS = new CommuneCode("62041");

    private final Cast cast = new Cast();
    private final Duplicates duplicates = cast.get(Duplicates.class);

    @AfterEach
    void close() {
        cast.close();
    }

    @Test
    void names_alike_in_one_commune_are_proposed_and_others_are_not() {
        var one = structure("Association Récup'Aire", in(SAINT_POL));
        var other = structure("RECUP AIRE", in(SAINT_POL));
        structure("Récup'Aire", in(ARRAS));
        structure("Épicerie solidaire", in(SAINT_POL));
        duplicates.refreshAll(cast.editor);
        assertThat(duplicates.list(cast.editor, 0, 10).candidates())
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.one().id()).isEqualTo(one.id());
                    assertThat(candidate.other().id()).isEqualTo(other.id());
                    assertThat(candidate.reasons()).containsExactly(Reason.NAME);
                });
    }

    @Test
    void one_address_telephone_and_mail_are_reasons_whatever_the_name() {
        UnaryOperator<StructureDetailsBuilder> same =
                details -> details.address(new Address("1 rue du Moulin", null, null, SAINT_POL))
                        .phone(new PhoneNumber("+33321031010"))
                        .email(new EmailAddress("contact@example.org"));
        structure("Jardins", same);
        structure("Vélos", same);
        duplicates.refreshAll(cast.editor);
        assertThat(duplicates.list(cast.editor, 0, 10).candidates())
                .extracting(Candidate::reasons)
                .containsExactly(Set.of(Reason.ADDRESS, Reason.PHONE, Reason.EMAIL));
    }

    @Test
    void nearness_counts_across_the_border_of_a_commune() {
        structure("La Recyclerie", details -> details.point(new GeoPoint(50.38, 2.34)));
        structure("Recyclerie", details -> details.point(new GeoPoint(50.3801, 2.3401)));
        structure("Recyclerie", details -> details.point(new GeoPoint(50.5, 2.5)));
        duplicates.refreshAll(cast.editor);
        assertThat(duplicates.list(cast.editor, 0, 10).candidates())
                .extracting(Candidate::reasons)
                .containsExactly(Set.of(Reason.NAME, Reason.NEAR));
    }

    @Test
    void what_is_no_duplicate_is_not_proposed_again_until_that_is_taken_back() {
        var one = structure("Récup'Aire", in(SAINT_POL));
        var other = structure("Récup Aire", in(SAINT_POL));
        assertThat(duplicates.of(cast.editor, one.id())).hasSize(1);
        duplicates.dismiss(cast.editor, other.id(), one.id());
        duplicates.refreshAll(cast.editor);
        assertThat(duplicates.list(cast.editor, 0, 10).total()).isZero();
        duplicates.restore(cast.editor, one.id(), other.id());
        assertThat(duplicates.list(cast.editor, 0, 10).total()).isEqualTo(1);
    }

    private static UnaryOperator<StructureDetailsBuilder> in(CommuneCode commune) {
        return details -> details.address(new Address(null, null, null, commune));
    }

    private Structure structure(String name, UnaryOperator<StructureDetailsBuilder> more) {
        var details = Profiles.details(name, List.of()).with().confirmedOn(LocalDate.of(2026, 1, 1));
        return cast.published(more.apply(details).build());
    }
}
