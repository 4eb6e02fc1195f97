package fr.vitrine.partners;

import static fr.vitrine.db.jooq.partners.Tables.DOCUMENT;
import static fr.vitrine.db.jooq.partners.Tables.LOGO;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import fr.vitrine.directory.Pictures;
import fr.vitrine.directory.Pictures.Intake;
import fr.vitrine.directory.PublishedImages.Content;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.Text;
import fr.vitrine.partners.Partner.Logo;
import fr.vitrine.partners.PartnerHistory.Kind;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The logo and the documents of a partner: kept by staff and by its own people. The public reads {@link PublishedFiles}. */
@Service
public class PartnerFiles {

    public static final int MAX_LOGO = Pictures.MAX_BYTES;
    public static final int MAX_DOCUMENT = 10 << 20;
    public static final int MOST_DOCUMENTS = 20;
    public static final int MAX_TITLE = 150;

    private static final Set<String> EXTENSIONS = Set.of("pdf", "odt", "ods", "docx", "xlsx");

    private final DSLContext jooq;
    private final PartnerRows rows;
    private final Pictures pictures;
    private final PartnerHistory history;
    private final ApplicationEventPublisher events;

    PartnerFiles(
            DSLContext jooq,
            PartnerRows rows,
            Pictures pictures,
            PartnerHistory history,
            ApplicationEventPublisher events) {
        this.jooq = jooq;
        this.rows = rows;
        this.pictures = pictures;
        this.history = history;
        this.events = events;
    }

    /** What came of a file that somebody brought. */
    public enum Upload {
        KEPT,
        TOO_LARGE,
        /** It is none of the kinds that are taken, it is broken, or it holds programs. */
        FORBIDDEN,
        /** There are as many as one may have. */
        FULL
    }

    /** Takes the place of the logo that was there. */
    @Transactional
    public Upload setLogo(Actor actor, PartnerId partner, byte[] file) {
        actor.requireEditing(partner);
        return switch (Pictures.take(file)) {
            case Intake.TooLarge() -> Upload.TOO_LARGE;
            case Intake.Unsupported() -> Upload.FORBIDDEN;
            case Intake.Accepted picture -> {
                store(actor, partner, new Logo(pictures.keep(picture), picture.width(), picture.height(), ""));
                yield Upload.KEPT;
            }
        };
    }

    /**
     * @param seen the logo that is meant
     * @param alternative what it shows, for those who do not see it
     * @return false: it has another by now, which stays as it is
     */
    @Transactional
    public boolean describeLogo(Actor actor, PartnerId partner, Logo seen, String alternative) {
        actor.requireEditing(partner);
        var said = Text.cleanLine(alternative);
        var cut = said.substring(0, Math.min(said.length(), Pictures.MAX_ALTERNATIVE));
        return replaceLogo(actor, partner, seen, new Logo(seen.sha256(), seen.width(), seen.height(), cut));
    }

    /**
     * @param seen the logo that is meant
     * @return false: it has another by now, which stays
     */
    @Transactional
    public boolean removeLogo(Actor actor, PartnerId partner, Logo seen) {
        actor.requireEditing(partner);
        return replaceLogo(actor, partner, seen, null);
    }

    private boolean replaceLogo(Actor actor, PartnerId partner, Logo seen, @Nullable Logo logo) {
        var now = rows.lock(partner).logo();
        if (now == null || !now.sha256().equals(seen.sha256())) {
            return false;
        }
        store(actor, partner, logo);
        return true;
    }

    /**
     * Takes it back to one it had; pictures are never deleted.
     *
     * @param version the logo's, which the decision was made on: {@link PartnerHistory#logoChanges}
     */
    boolean restoreLogo(Actor actor, PartnerId partner, int version, @Nullable Logo logo) {
        actor.requireEditing(partner);
        rows.lock(partner);
        if (history.logoChanges(partner) != version) {
            return false;
        }
        store(actor, partner, logo);
        return true;
    }

    private void store(Actor actor, PartnerId partner, @Nullable Logo logo) {
        var before = rows.lock(partner).logo();
        if (Objects.equals(before, logo)) {
            return;
        }
        jooq.deleteFrom(LOGO).where(LOGO.PARTNER_ID.eq(partner)).execute();
        if (logo != null) {
            jooq.insertInto(LOGO)
                    .set(LOGO.PARTNER_ID, partner)
                    .set(LOGO.SHA256, logo.sha256())
                    .set(LOGO.WIDTH, logo.width())
                    .set(LOGO.HEIGHT, logo.height())
                    .set(LOGO.ALTERNATIVE, logo.alternative())
                    .execute();
        }
        rows.touch(partner);
        history.add(actor, partner, Kind.LOGO, new LogoVersion(before), new LogoVersion(logo));
        events.publishEvent(new PartnersChanged());
    }

    /** One that it has or had: to be shown beside another. */
    @Transactional(readOnly = true)
    public Optional<Content> logo(Actor actor, Logo logo) {
        actor.requireStaff();
        return pictures.find(logo.sha256());
    }

    /** For those who edit the partner, published or not. */
    @Transactional(readOnly = true)
    public Optional<Content> logo(Actor actor, PartnerId partner) {
        actor.requireEditing(partner);
        return jooq.select(LOGO.SHA256)
                .from(LOGO)
                .where(LOGO.PARTNER_ID.eq(partner))
                .fetchOptional(LOGO.SHA256)
                .flatMap(pictures::find);
    }

    /**
     * A document is called after its file until it gets a better title.
     *
     * @param name of the file, as its owner has it
     */
    @Transactional
    public Upload addDocument(Actor actor, PartnerId partner, String name, byte[] file) {
        actor.requireEditing(partner);
        rows.lock(partner);
        if (file.length > MAX_DOCUMENT) {
            return Upload.TOO_LARGE;
        }
        if (jooq.fetchCount(DOCUMENT, DOCUMENT.PARTNER_ID.eq(partner)) >= MOST_DOCUMENTS) {
            return Upload.FULL;
        }
        var accepted = FileKinds.read(file).filter(found -> EXTENSIONS.contains(found.extension()));
        accepted.ifPresent(found -> {
            var called = FileKinds.name(name, found.extension());
            jooq.insertInto(DOCUMENT)
                    .set(DOCUMENT.PARTNER_ID, partner)
                    .set(
                            DOCUMENT.POSITION,
                            select(coalesce(max(DOCUMENT.POSITION).plus(1), val((short) 0)))
                                    .from(DOCUMENT)
                                    .where(DOCUMENT.PARTNER_ID.eq(partner))
                                    .asField())
                    .set(DOCUMENT.TITLE, called.substring(0, called.lastIndexOf('.')))
                    .set(DOCUMENT.NAME, called)
                    .set(DOCUMENT.MEDIA_TYPE, found.mediaType())
                    .set(DOCUMENT.CONTENT, found.content())
                    .execute();
            changed(actor, partner, Kind.DOCUMENT_ADDED, called);
        });
        return accepted.isPresent() ? Upload.KEPT : Upload.FORBIDDEN;
    }

    /** @param title 1 to 150 characters; otherwise it stays as it was */
    @Transactional
    public void renameDocument(Actor actor, long document, String title) {
        var partner = partnerOf(actor, document);
        var said = Text.cleanLine(title);
        if (!said.isEmpty()) {
            jooq.update(DOCUMENT)
                    .set(DOCUMENT.TITLE, said.substring(0, Math.min(said.length(), MAX_TITLE)))
                    .where(DOCUMENT.ID.eq(document))
                    .execute();
            events.publishEvent(new PartnersChanged());
            rows.touch(partner);
        }
    }

    @Transactional
    public void removeDocument(Actor actor, long document) {
        var partner = partnerOf(actor, document);
        var name = jooq.deleteFrom(DOCUMENT)
                .where(DOCUMENT.ID.eq(document))
                .returning(DOCUMENT.NAME)
                .fetchSingle(DOCUMENT.NAME);
        changed(actor, partner, Kind.DOCUMENT_REMOVED, name);
    }

    private PartnerId partnerOf(Actor actor, long document) {
        var partner = jooq.select(DOCUMENT.PARTNER_ID)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(document))
                .fetchOptional(DOCUMENT.PARTNER_ID)
                .orElseThrow(() -> new NotFound("document"));
        actor.requireEditing(partner);
        return partner;
    }

    private void changed(Actor actor, PartnerId partner, Kind kind, @Nullable String subject) {
        rows.touch(partner);
        history.add(actor, partner, kind, subject);
        events.publishEvent(new PartnersChanged());
    }
}
