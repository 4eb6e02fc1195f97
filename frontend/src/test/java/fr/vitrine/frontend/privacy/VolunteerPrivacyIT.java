package fr.vitrine.frontend.privacy;

import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.vitrine.accounts.SignInLinks;
import fr.vitrine.frontend.access.Browser;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.web.HttpIT;
import fr.vitrine.kernel.Actor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address that can be asked for, as everybody, and every mail, against {@code volunteer-privacy.txt}, which says what of a
 * volunteer's data is seen there by whom: an address that is new, or shows more or less than yesterday, has to be written there.
 */
class VolunteerPrivacyIT extends HttpIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private SignInLinks links;

    @Autowired
    private DSLContext jooq;

    private final Sightings sightings = new Sightings(Reader.values().length);

    private Set<String> patterns() {
        var files = mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().isEmpty()
                        || mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream());
        var all = new TreeSet<String>();
        Stream.concat(files, pages()).map(Addresses::plain).forEach(all::add);
        return all;
    }

    private static Stream<String> pages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(PublicView.class));
        return scanner.findCandidateComponents("fr.vitrine.frontend").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(view -> Stream.concat(
                        Stream.of(view.getAnnotationsByType(Route.class)).map(Route::value),
                        Stream.of(view.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value)));
    }

    /** Each from a network of their own: nobody uses up what others may ask for. */
    private Map<Reader, Browser> everybody(VolunteerScene scene) throws IOException {
        var all = new EnumMap<Reader, Browser>(Reader.class);
        for (var reader : Reader.values()) {
            var browser = new Browser(this::address, "127.0.13." + (all.size() + 1));
            if (reader != Reader.VISITOR) {
                var link = links.print(Actor.OPERATOR, scene.address(reader), null);
                browser.post("/connexion/entrer", "jeton", link.replaceFirst(".*/", ""));
                assertThat(browser.get("/mon-espace").statusCode()).isEqualTo(200);
            }
            all.put(reader, browser);
        }
        return all;
    }

    private static String said(HttpResponse<byte[]> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        var body = type.startsWith("application/pdf")
                ? printed(answer.body())
                : new String(answer.body(), StandardCharsets.UTF_8);
        return answer.headers().allValues("Location") + "\n" + body;
    }

    private static String printed(byte[] pdf) {
        try (var reader = new PdfReader(new ByteArrayInputStream(pdf))) {
            var extractor = new PdfTextExtractor(reader);
            var text = new StringBuilder();
            for (var page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
            }
            return text.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void look(String way, String address, Map<Reader, Browser> everybody) {
        everybody.forEach((reader, browser) -> {
            var answer = browser.file(address);
            sightings.note(way, reader, answer.statusCode() == 200, said(answer));
        });
    }

    private void readMails(VolunteerScene scene) {
        for (var reader : Reader.values()) {
            if (reader != Reader.VISITOR) {
                readMails(reader.toString(), scene.address(reader).value());
            }
        }
        readMails("guardian", Secret.GUARDIAN.words);
    }

    private void readMails(String reader, String address) {
        jooq.selectFrom(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.EMAIL.coerce(String.class).eq(address))
                .forEach(mail -> sightings.note(
                        "mail " + mail.getTemplate(),
                        reader,
                        true,
                        mail.getSubject() + "\n" + mail.getBodyText() + "\n" + mail.getBodyHtml()));
    }

    @Test
    void every_address_and_mail_shows_everybody_what_the_table_says_and_none_is_missing_there() throws IOException {
        try (var scene = new VolunteerScene(context)) {
            var addresses = new Addresses(scene);
            var everybody = everybody(scene);
            for (var pattern : patterns()) {
                var ways = addresses.of(pattern);
                ways.forEach((way, address) -> look(way, address, everybody));
                if (ways.isEmpty()) {
                    sightings.notAsked(pattern);
                }
            }
            readMails(scene);
        }
        sightings.areThoseOf("volunteer-privacy.txt");
    }
}
