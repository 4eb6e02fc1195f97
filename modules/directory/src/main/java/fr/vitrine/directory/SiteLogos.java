package fr.vitrine.directory;

import fr.vitrine.directory.Pictures.Intake;
import fr.vitrine.directory.PublishedImages.Content;
import fr.vitrine.kernel.Actor;
import fr.vitrine.territory.Territory;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pictures for the head of the site's pages: administrators bring them, and everybody sees the one that is set. */
@Service
public class SiteLogos {

    /** Three times the height at which it is shown, on a screen of the finest. */
    static final int MAX_SIDE = 480;

    private final Pictures pictures;
    private final Territory territory;

    SiteLogos(Pictures pictures, Territory territory) {
        this.pictures = pictures;
        this.territory = territory;
    }

    /** What came of a file. */
    public sealed interface Upload {

        /** @param sha256 for the settings to name it; until they do, nobody else sees it */
        record Kept(String sha256) implements Upload {}

        record TooLarge() implements Upload {}

        /** It is no JPEG and no PNG, or a broken one. */
        record Unsupported() implements Upload {}
    }

    @Transactional
    public Upload bring(Actor actor, byte[] file) {
        actor.requireAdministrator();
        return switch (Pictures.take(file, MAX_SIDE)) {
            case Intake.TooLarge() -> new Upload.TooLarge();
            case Intake.Unsupported() -> new Upload.Unsupported();
            case Intake.Accepted picture -> new Upload.Kept(pictures.keep(picture));
        };
    }

    /** For who sets it, shown or not. */
    @Transactional(readOnly = true)
    public Optional<Content> find(Actor actor, String sha256) {
        actor.requireAdministrator();
        return pictures.find(sha256);
    }

    /** The one that is set. Public: anybody may ask. */
    @Transactional(readOnly = true)
    public Optional<Content> shown(String sha256) {
        return territory
                .uploadedLogo()
                .filter(logo -> logo.sha256().equals(sha256))
                .flatMap(logo -> pictures.find(logo.sha256()));
    }
}
