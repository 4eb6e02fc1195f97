package fr.vitrine.events.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.directory.PictureShelf.Crop;
import fr.vitrine.directory.PictureShelf.Upload;
import fr.vitrine.directory.PictureShelf.Upload.Kept;
import fr.vitrine.directory.review.FieldProblem;
import fr.vitrine.directory.review.FieldProblem.Reason;
import fr.vitrine.directory.review.ProfileForm.ImageForm;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventJson;
import fr.vitrine.events.EventPictures;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Picture;
import fr.vitrine.events.Publication;
import fr.vitrine.events.PublishedPictures;
import fr.vitrine.events.Scene;
import fr.vitrine.events.review.EventProposals.Submission;
import fr.vitrine.kernel.Actor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jooq.JSONB;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class EventPicturesTest {

    private static final Scene SCENE = new Scene();
    private static final fr.vitrine.directory.Structure OURS = SCENE.structure("Les imagiers");
    private static final Actor MEMBER = SCENE.memberOf(OURS);

    private final Events events = SCENE.get(Events.class);
    private final EventPictures pictures = SCENE.get(EventPictures.class);
    private final EventProposals proposals = SCENE.get(EventProposals.class);
    private final PublishedPictures published = SCENE.get(PublishedPictures.class);

    @AfterAll
    static void close() {
        SCENE.close();
    }

    private Event draft(String title) {
        return events.create(
                MEMBER,
                EventDetails.titled(title, Scene.on(LocalDate.parse("2026-12-12")))
                        .edit()
                        .organisers(new Organiser.Structure(OURS.id()))
                        .build());
    }

    private Kept kept(Event event, int width) {
        return (Kept) pictures.upload(MEMBER, event.id(), png(width, 30));
    }

    private static byte[] png(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static EventForm showing(Event event, ImageForm... images) {
        return EventForm.of(event.details()).withImages(List.of(images));
    }

    private Submission submit(Event event, EventForm form) {
        return proposals.submit(MEMBER, event.id(), event.version(), form, "");
    }

    private Event shown(Event event, ImageForm... images) {
        return ((Submission.Live) submit(event, showing(event, images))).event();
    }

    @Test
    void pictures_are_kept_in_their_order_with_words_and_credit_and_taken_away_again() {
        var event = draft("Photos");
        var one = kept(event, 40);
        var other = (Kept) pictures.crop(MEMBER, event.id(), one.sha256(), new Crop(0, 0, 20, 20))
                .orElseThrow();

        var both = shown(
                event,
                new ImageForm(other.sha256(), false, "La cour", "Ville"),
                new ImageForm(one.sha256(), false, "L’atelier", ""));
        assertThat(both.details().pictures())
                .containsExactly(
                        new Picture(other.sha256(), 20, 20, "La cour", "Ville"),
                        new Picture(one.sha256(), 40, 30, "L’atelier", null));
        assertThat(EventForm.of(both.details()).images()).hasSize(2);

        assertThat(shown(both).details().pictures()).isEmpty();
        assertThat(pictures.find(MEMBER, event.id(), one.sha256())).isPresent();
    }

    @Test
    void a_picture_needs_words_for_those_who_cannot_see_it_and_eight_are_enough() {
        var event = draft("Sans paroles");
        var kept = kept(event, 41);
        assertThat(problems(submit(event, showing(event, new ImageForm(kept.sha256(), false, " ", "")))))
                .containsExactly(FieldProblem.of("images[0].alternative", Reason.MISSING));
        var nine = Collections.nCopies(Picture.MOST + 1, new ImageForm(kept.sha256(), false, "La cour", ""));
        assertThat(problems(submit(event, EventForm.of(event.details()).withImages(nine))))
                .containsExactly(FieldProblem.of("images", Reason.TOO_MANY, Picture.MOST));
    }

    private static List<FieldProblem> problems(Submission submission) {
        return ((Submission.Invalid) submission).problems();
    }

    @Test
    void an_event_shows_no_picture_that_was_brought_for_another() {
        var mine = draft("Le mien");
        var theirs = draft("Le leur");
        var foreign = kept(theirs, 42);
        assertThat(problems(submit(mine, showing(mine, new ImageForm(foreign.sha256(), false, "Volée", "")))))
                .containsExactly(FieldProblem.of("images[0]", Reason.UNKNOWN_PICTURE));
        var forced = mine.details()
                .edit()
                .pictures(List.of(new Picture(foreign.sha256(), 42, 30, "Volée", null)))
                .build();
        assertThatThrownBy(() -> events.update(SCENE.editor, mine.id(), mine.version(), forced))
                .isInstanceOf(IntegrityConstraintViolationException.class);
        assertThatThrownBy(() -> events.create(SCENE.editor, forced))
                .isInstanceOf(IntegrityConstraintViolationException.class);
        assertThat(pictures.find(MEMBER, mine.id(), foreign.sha256())).isEmpty();
    }

    @Test
    void what_an_organiser_shows_of_a_published_event_waits_for_staff_and_the_public_sees_it_then_only() {
        var event = events.setPublication(SCENE.editor, draft("Public").id(), Publication.PUBLISHED);
        var kept = kept(event, 43);
        var waiting =
                (Submission.Waiting) submit(event, showing(event, new ImageForm(kept.sha256(), false, "La fête", "")));
        assertThat(waiting.proposal().keys()).containsExactly("pictures");
        assertThat(published.find(kept.sha256())).isEmpty();
        assertThat(published.find(kept.sha256(), 320)).isEmpty();

        var reviews = SCENE.get(EventReviews.class);
        reviews.take(SCENE.editor, waiting.proposal().id());
        reviews.decide(SCENE.editor, waiting.proposal().id(), waiting.proposal().revision(), Set.of("pictures"), "");
        assertThat(published.find(kept.sha256())).isPresent();
        assertThat(published.find(kept.sha256(), 320)).isPresent();

        events.setPublication(SCENE.editor, event.id(), Publication.DRAFT);
        assertThat(published.find(kept.sha256())).isEmpty();
        assertThat(published.find(kept.sha256(), 320)).isEmpty();
    }

    @Test
    void a_copy_shows_the_same_pictures_and_may_go_on_doing_so() {
        var event = draft("Original");
        var kept = kept(event, 44);
        var first = shown(event, new ImageForm(kept.sha256(), false, "La cour", "Ville"));
        var copy = events.duplicate(MEMBER, first.id(), "Copie");
        assertThat(copy.details().pictures()).isEqualTo(first.details().pictures());
        assertThat(copy.version()).isOne();
        assertThat(pictures.find(MEMBER, copy.id(), kept.sha256())).isPresent();
    }

    @Test
    void an_earlier_version_brings_its_pictures_back() {
        var event = draft("Histoire");
        var kept = kept(event, 45);
        var before = shown(event, new ImageForm(kept.sha256(), false, "La cour", ""));
        var bare = shown(before);
        var version = SCENE.get(EventHistory.class).list(MEMBER, event.id()).stream()
                .filter(entry -> entry.version().number() == before.version())
                .findFirst()
                .orElseThrow()
                .version();
        var back = (Submission.Live)
                proposals.submit(MEMBER, event.id(), bare.version(), EventForm.of(version.details()), "");
        assertThat(back.event().details().pictures()).isEqualTo(before.details().pictures());
    }

    @Test
    void what_was_kept_before_events_had_pictures_can_still_be_read() {
        var event = draft("Ancien");
        var details = EventJson.write(event.details()).data().replaceFirst("\"pictures\":\\[],", "");
        assertThat(details).doesNotContain("pictures");
        assertThat(EventJson.details(JSONB.valueOf(details))).isEqualTo(event.details());
        var form = EventJson.write(EventForm.of(event.details())).data().replaceFirst(",\"images\":\\[]", "");
        assertThat(form).doesNotContain("images");
        assertThat(EventJson.read(JSONB.valueOf(form), EventForm.class)).isEqualTo(EventForm.of(event.details()));
    }

    @Test
    void what_is_no_picture_is_refused() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        assertThat(pictures.upload(MEMBER, draft("Piège").id(), svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(Upload.Unsupported.class);
    }
}
