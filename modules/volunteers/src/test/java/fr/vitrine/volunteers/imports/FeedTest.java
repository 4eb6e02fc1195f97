package fr.vitrine.volunteers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionDetails;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.Scene;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A structure, and feeds that have missions of it. */
abstract class FeedTest {

    static Scene scene;
    static Missions missions;
    static MissionSources sources;
    static MissionImports imports;

    @BeforeAll
    static void open() {
        scene = new Scene();
        missions = scene.get(Missions.class);
        sources = scene.get(MissionSources.class);
        imports = scene.get(MissionImports.class);
        scene.structure("Le Panier");
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    static MissionSource source(boolean publishes) {
        return sources.add(scene.editor, "Réseau national", null, null, publishes, false);
    }

    static byte[] feed(String... missions) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<source><publisher>R</publisher>\n"
                        + String.join("\n", missions) + "\n</source>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String mission(String id, String title, String... more) {
        return "<mission><title>" + title + "</title><clientId>" + id + "</clientId>"
                + "<description><![CDATA[<p>Trier &amp; ranger.</p>]]></description>"
                + "<applicationUrl>https://reseau.example/missions/" + id + "</applicationUrl>"
                + "<domain>solidarite-insertion</domain><organizationName>LE PANIER</organizationName>"
                + "<addresses><address><city>Frévent</city><postalCode>62270</postalCode></address></addresses>"
                + String.join("", more) + "</mission>";
    }

    static MissionPlan taken(MissionSource source, byte[] file) throws UnreadableFeed {
        var plan = imports.look(scene.editor, source.id(), file);
        imports.apply(scene.editor, plan);
        return plan;
    }

    static Mission of(MissionSource source, byte[] file) throws UnreadableFeed {
        var item = imports.look(scene.editor, source.id(), file).items().getFirst();
        assertThat(item.mission()).as(String.valueOf(item.reason())).isNotNull();
        return missions.get(scene.editor, Objects.requireNonNull(item.mission()));
    }

    static MissionDetails saying(Mission mission, String tasks) {
        var here = mission.details();
        return new MissionDetails(
                here.title(),
                tasks,
                null,
                here.domain(),
                here.skills(),
                here.place(),
                here.timing(),
                here.welcome(),
                false);
    }

    static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDenied.class);
    }
}
