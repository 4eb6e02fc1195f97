package fr.vitrine.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.events.EventDuplicates.Pair;
import fr.vitrine.kernel.AccessDenied;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EventDuplicatesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-05");

    @Test
    void near_titles_on_one_day_are_pointed_out_until_somebody_says_that_they_are_two() {
        try (var scene = new Scene()) {
            var events = scene.get(Events.class);
            var duplicates = scene.get(EventDuplicates.class);
            var one = events.create(
                    scene.editor,
                    Scene.details("Marché de Noël de Frévent", Scene.on(DAY))
                            .edit()
                            .setting(Scene.in(Scene.FREVENT))
                            .build());
            var other = events.create(
                    scene.editor,
                    Scene.details("Marche de Noel", Scene.on(DAY))
                            .edit()
                            .setting(Scene.in(Scene.FREVENT))
                            .build());
            events.create(scene.editor, Scene.details("Marché de Noël de Frévent", Scene.on(DAY.plusDays(1))));
            events.create(scene.editor, Scene.details("Atelier vélo", Scene.on(DAY)));

            assertThat(duplicates.list(scene.editor))
                    .containsExactly(new Pair(
                            one.id(),
                            one.details().title(),
                            other.id(),
                            other.details().title(),
                            DAY));
            var stranger = scene.passerBy();
            assertThatThrownBy(() -> duplicates.list(stranger)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> duplicates.dismiss(stranger, one.id(), other.id()))
                    .isInstanceOf(AccessDenied.class);
            duplicates.dismiss(scene.editor, other.id(), one.id());
            assertThat(duplicates.list(scene.editor)).isEmpty();
        }
    }
}
