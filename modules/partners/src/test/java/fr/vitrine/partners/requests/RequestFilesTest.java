package fr.vitrine.partners.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.partners.requests.RequestFiles.FileResult;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Files that are hostile, too large, too many or forbidden, and who may read those that are not. */
class RequestFilesTest {

    private static final RequestScene SCENE = new RequestScene();
    private static final RequestFiles FILES = SCENE.get(RequestFiles.class);
    private static final byte[] PDF = bytes("%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF");

    @AfterAll
    static void close() {
        SCENE.close();
    }

    @Test
    void what_is_taken_is_told_by_its_content_and_gets_the_name_it_deserves() throws IOException {
        var secret = SCENE.draft("kinds@project.example");
        assertThat(FILES.add(secret, "../../etc/plan.exe", PDF)).isEqualTo(FileResult.KEPT);
        assertThat(FILES.add(secret, "photo.pdf", png())).isEqualTo(FileResult.KEPT);
        assertThat(FILES.add(secret, "note.txt", zip("[Content_Types].xml", "word/document.xml")))
                .isEqualTo(FileResult.KEPT);
        assertThat(FILES.add(secret, "", zip("[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo(FileResult.KEPT);
        assertThat(SCENE.request(secret).files())
                .extracting(ProjectRequest.AttachedFile::name)
                .containsExactly("plan.pdf", "photo.png", "note.docx", "document.xlsx");
    }

    @Test
    void what_is_hostile_or_of_another_kind_is_refused() throws IOException {
        var secret = SCENE.draft("hostile@project.example");
        for (var file : new byte[][] {
            bytes("<html><script>alert(1)</script></html>"),
            bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"),
            bytes("MZ\u0090\u0000 this program cannot be run"),
            bytes("#!/bin/sh\nrm -rf /"),
            bytes("%PDF-1.4\n<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>\n%%EOF"),
            bytes("%PDF-1.4\n<</S/Launch/F(calc.exe)>>\n%%EOF"),
            bytes("%PDF-1.4 cut off"),
            bytes("GIF89a<script>"),
            bytes("PK\u0003\u0004 no archive"),
            zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
            zip("[Content_Types].xml", "word/document.xml", "../../etc/cron.d/x"),
            zip("evil.exe"),
        }) {
            assertThat(FILES.add(secret, "innocent.pdf", file)).isEqualTo(FileResult.FORBIDDEN);
        }
        assertThat(SCENE.request(secret).files()).isEmpty();
    }

    @Test
    void five_files_of_five_megabytes_are_the_most_and_none_after_the_end() {
        var partner = SCENE.partner("files");
        var secret = SCENE.sent(partner);
        assertThat(FILES.add(secret, "a.pdf", new byte[0])).isEqualTo(FileResult.EMPTY);
        assertThat(FILES.add(secret, "a.pdf", new byte[RequestFiles.MAX_BYTES + 1]))
                .isEqualTo(FileResult.TOO_LARGE);
        for (var n = 0; n < RequestFiles.MOST; n++) {
            assertThat(FILES.add(secret, "a.pdf", PDF)).isEqualTo(FileResult.KEPT);
        }
        assertThat(FILES.add(secret, "a.pdf", PDF)).isEqualTo(FileResult.TOO_MANY);
        SCENE.own.withdraw(secret);
        assertThat(FILES.add(secret, "a.pdf", PDF)).isEqualTo(FileResult.OVER);
    }

    @Test
    void only_who_may_read_the_request_reads_its_files() {
        var partner = SCENE.partner("reader");
        var secret = SCENE.sent(partner);
        FILES.add(secret, "plan.pdf", PDF);
        var request = SCENE.request(secret);
        var file = request.files().getFirst().id();
        var assignment = request.assignments().getFirst().id();
        assertThat(FILES.open(secret, file)).isPresent();
        assertThat(FILES.openAsPartner(SCENE.partnersLink("reader"), file)).isPresent();
        assertThat(FILES.open(SCENE.peopleOf(partner), assignment, file)).isPresent();
        assertThat(FILES.openAsStaff(SCENE.editor, request.id(), file)).isPresent();

        var other = SCENE.sent(SCENE.partner("stranger"));
        assertThat(FILES.open(other, file)).isEmpty();
        assertThat(FILES.openAsPartner(SCENE.partnersLink("stranger"), file)).isEmpty();
        assertThatThrownBy(() -> FILES.open("x".repeat(43), file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> FILES.open(SCENE.passerBy(), assignment, file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> FILES.openAsStaff(SCENE.passerBy(), request.id(), file))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> FILES.add(SCENE.passerBy(), request.id(), "a.pdf", PDF))
                .isInstanceOf(AccessDenied.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
