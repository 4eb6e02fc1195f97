package fr.vitrine.partners;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.partners.PartnerFiles.Upload;
import fr.vitrine.partners.PartnerHistory.Kind;
import fr.vitrine.partners.Ties.Tie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerFilesTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private static Scene scene;
    private static PartnerFiles files;
    private static PublishedFiles published;

    @BeforeAll
    static void open() {
        scene = new Scene();
        files = scene.get(PartnerFiles.class);
        published = scene.get(PublishedFiles.class);
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    private static byte[] picture(String format) throws IOException {
        return picture(format, 40);
    }

    private static byte[] picture(String format, int width) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 20, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** A JPEG with a segment that says where it was taken. */
    private static byte[] withPlace() throws IOException {
        var picture = picture("jpeg", 60);
        var said = "Exif\0\0at home".getBytes(StandardCharsets.ISO_8859_1);
        var bytes = new ByteArrayOutputStream();
        bytes.write(picture, 0, 2);
        bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (said.length + 2)});
        bytes.writeBytes(said);
        bytes.write(picture, 2, picture.length - 2);
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                var parts = name.split("=", 2);
                var content = (parts.length > 1 ? parts[1] : "<x/>").getBytes(StandardCharsets.UTF_8);
                var entry = new ZipEntry(parts[0]);
                if (parts[0].equals("mimetype")) {
                    var sum = new CRC32();
                    sum.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static Partner now(Partner partner) {
        return scene.get(Partners.class).get(scene.editor, partner.id());
    }

    private static Partner.Logo logo(Partner partner) {
        return requireNonNull(now(partner).logo());
    }

    @Test
    void a_logo_is_drawn_anew_described_and_public_as_long_as_its_partner_is() throws IOException {
        var partner = scene.partner("Logo");
        assertThat(files.setLogo(scene.peopleOf(partner), partner.id(), withPlace()))
                .isEqualTo(Upload.KEPT);
        files.describeLogo(scene.editor, partner.id(), logo(partner), " Une  main ");

        var logo = logo(partner);
        assertThat(logo.alternative()).isEqualTo("Une main");
        assertThat(published.logo(logo.sha256())).hasValueSatisfying(content -> {
            assertThat(content.mediaType()).isEqualTo("image/jpeg");
            assertThat(new String(content.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("at home");
        });
        assertThat(published.logo(logo.sha256(), 320)).isPresent();
        scene.get(Partners.class).setStatus(scene.editor, partner.id(), Publication.DRAFT);
        assertThat(published.logo(logo.sha256())).isEmpty();
        assertThat(published.logo(logo.sha256(), 320)).isEmpty();
        assertThat(files.logo(scene.editor, partner.id())).isPresent();
        files.removeLogo(scene.editor, partner.id(), logo);
        assertThat(now(partner).logo()).isNull();
    }

    @Test
    void another_logo_takes_the_place_of_the_first_and_a_script_is_none() throws IOException {
        var partner = scene.partner("Deux logos");
        files.setLogo(scene.editor, partner.id(), picture("png"));
        files.setLogo(scene.editor, partner.id(), picture("jpeg"));
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(StandardCharsets.UTF_8);
        assertThat(files.setLogo(scene.editor, partner.id(), svg)).isEqualTo(Upload.FORBIDDEN);
        var content = files.logo(scene.editor, partner.id()).orElseThrow();
        assertThat(content.mediaType()).isEqualTo("image/jpeg");
    }

    @ParameterizedTest
    @CsvSource({
        "report.exe, [Content_Types].xml;word/document.xml, report.docx",
        "C:\\tmp\\sums.xlsx, [Content_Types].xml;xl/workbook.xml, sums.xlsx",
        "../../letter.odt, mimetype=application/vnd.oasis.opendocument.text;content.xml, letter.odt",
        "sums.ods, mimetype=application/vnd.oasis.opendocument.spreadsheet;content.xml, sums.ods"
    })
    void a_document_is_what_it_holds_and_keeps_its_name(String name, String entries, String kept) throws IOException {
        var partner = scene.partner("Documents de " + kept);
        assertThat(files.addDocument(scene.editor, partner.id(), name, zip(entries.split(";"))))
                .isEqualTo(Upload.KEPT);
        assertThat(now(partner).documents()).singleElement().satisfies(document -> {
            assertThat(document.name()).isEqualTo(kept);
            assertThat(published.document(document.id()).orElseThrow().name()).isEqualTo(kept);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "[Content_Types].xml;word/document.xml;word/vbaProject.bin",
        "[Content_Types].xml;xl/workbook.xml;../evil",
        "anything.txt",
        "mimetype=application/vnd.oasis.opendocument.text;content.xml;Scripts/x.js"
    })
    void what_holds_programs_or_is_something_else_is_refused(String entries) throws IOException {
        var partner = scene.partner("Refus");
        assertThat(files.addDocument(scene.editor, partner.id(), "letter.docx", zip(entries.split(";"))))
                .isEqualTo(Upload.FORBIDDEN);
        assertThat(files.addDocument(scene.editor, partner.id(), "picture.pdf", picture("png")))
                .isEqualTo(Upload.FORBIDDEN);
        var withScript = "%PDF-1.7\n<< /JavaScript >>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        assertThat(files.addDocument(scene.editor, partner.id(), "a.pdf", withScript))
                .isEqualTo(Upload.FORBIDDEN);
        assertThat(now(partner).documents()).isEmpty();
    }

    @Test
    void a_file_that_is_too_large_and_one_too_many_are_refused() {
        var partner = scene.partner("Beaucoup");
        var large = new byte[PartnerFiles.MAX_DOCUMENT + 1];
        assertThat(files.addDocument(scene.editor, partner.id(), "a.pdf", large))
                .isEqualTo(Upload.TOO_LARGE);
        for (var n = 0; n < PartnerFiles.MOST_DOCUMENTS; n++) {
            assertThat(files.addDocument(scene.editor, partner.id(), n + ".pdf", PDF))
                    .isEqualTo(Upload.KEPT);
        }
        assertThat(files.addDocument(scene.editor, partner.id(), "a.pdf", PDF)).isEqualTo(Upload.FULL);
        var first = now(partner).documents().getFirst();
        files.renameDocument(scene.editor, first.id(), "Plaquette");
        files.renameDocument(scene.editor, first.id(), " ");
        assertThat(now(partner).documents().getFirst().title()).isEqualTo("Plaquette");
        files.removeDocument(scene.editor, first.id());
        assertThat(published.document(first.id())).isEmpty();
        assertThat(now(partner).documents()).hasSize(PartnerFiles.MOST_DOCUMENTS - 1);
    }

    @Test
    void files_are_kept_by_a_partners_people_and_staff_alone() throws IOException {
        var partner = scene.partner("Gardé");
        files.addDocument(scene.editor, partner.id(), "a.pdf", PDF);
        var document = now(partner).documents().getFirst().id();
        var logo = picture("png");
        files.setLogo(scene.editor, partner.id(), logo);
        var kept = logo(partner);
        for (var wrong : List.of(Actor.VISITOR, scene.passerBy(), scene.peopleOf(scene.partner("Autre")))) {
            assertDenied(() -> files.setLogo(wrong, partner.id(), logo));
            assertDenied(() -> files.describeLogo(wrong, partner.id(), kept, "x"));
            assertDenied(() -> files.removeLogo(wrong, partner.id(), kept));
            assertDenied(() -> files.logo(wrong, partner.id()));
            assertDenied(() -> files.addDocument(wrong, partner.id(), "a.pdf", PDF));
            assertDenied(() -> files.renameDocument(wrong, document, "x"));
            assertDenied(() -> files.removeDocument(wrong, document));
            assertDenied(() -> scene.get(PartnerHistory.class).list(wrong, partner.id()));
            assertDenied(() -> scene.get(Ties.class).kept(wrong, partner.id()));
        }
        assertDenied(() -> scene.get(PartnerHistory.class).list(scene.peopleOf(partner), partner.id()));
        assertDenied(() -> scene.get(Ties.class).kept(scene.peopleOf(partner), partner.id()));
    }

    @Test
    void history_says_who_did_what_the_latest_first() {
        var partner = scene.partner("Mémoire");
        var people = scene.peopleOf(partner);
        var details = Scene.details("Mémoire vive", PartnerKind.BANK, Scene.TERNOIS);
        scene.get(Partners.class).update(people, partner.id(), partner.version(), details);
        var offer = scene.offer(partner, OfferSample.named("Prêt").details());
        scene.get(Offers.class).setStatus(people, offer.id(), Publication.DRAFT);
        scene.get(Offers.class).setStatus(people, offer.id(), Publication.DRAFT);
        files.addDocument(people, partner.id(), "a.pdf", PDF);
        var structure = scene.structure("Le Fil");
        var tie = new Tie(structure.id(), partner.id(), TieKind.values()[0], false);
        scene.get(Ties.class).add(scene.editor, tie);
        scene.get(Ties.class).add(scene.editor, tie);

        assertThat(scene.get(Ties.class).kept(scene.editor, partner.id()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.structure()).isEqualTo("Le Fil"));
        var entries = scene.get(PartnerHistory.class).list(scene.editor, partner.id());
        assertThat(entries)
                .extracting(PartnerHistory.Entry::kind)
                .containsExactly(
                        Kind.TIE_ADDED,
                        Kind.DOCUMENT_ADDED,
                        Kind.OFFER_STATE,
                        Kind.OFFER_CREATED,
                        Kind.DETAILS,
                        Kind.CREATED);
        assertThat(entries.get(4).fields()).containsExactly("name", "kind");
        assertThat(entries.get(4).person()).startsWith("person");
        assertThat(entries.get(2).subject()).isEqualTo("Prêt");
        assertThat(entries.get(0).subject()).isEqualTo("Le Fil");
    }

    private static void assertDenied(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(AccessDenied.class);
    }
}
