package fr.vitrine.frontend.myspace.profile;

import static fr.vitrine.frontend.ui.El.el;

import com.vaadin.flow.component.details.Details;
import fr.vitrine.directory.review.ProfileForm.ServiceForm;
import fr.vitrine.frontend.form.Undo;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.SignButton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the structure offers: each service opens in its place. */
final class ServicesSection {

    private final FormParts parts;
    private final El list = el("ol", "services");

    private ServicesSection(FormParts parts) {
        this.parts = parts;
    }

    static El of(FormParts parts) {
        var services = new ServicesSection(parts);
        services.draw(-1);
        var add = parts.small("profile.services.add", "plus", services::add);
        return parts.section(
                Section.SERVICES, parts.hint("profile.services.help"), services.list, el("div", "form-actions", add));
    }

    private List<ServiceForm> services() {
        return parts.editing().form().services();
    }

    private void change(UnaryOperator<List<ServiceForm>> edit, int opened) {
        parts.editing().change(form -> form.withServices(edit.apply(new ArrayList<>(form.services()))));
        draw(opened);
    }

    private void add() {
        var place = services().size();
        change(
                services -> {
                    services.add(ServiceForm.EMPTY);
                    return services;
                },
                place);
    }

    /** @param opened the one to show open; -1 for none */
    private void draw(int opened) {
        list.removeAll();
        parts.problems().forget("services[");
        var services = services();
        for (var n = 0; n < services.size(); n++) {
            list.with(row(n, n == opened));
        }
    }

    private El row(int n, boolean opened) {
        var service = services().get(n);
        var details = new Details();
        details.setSummaryText(title(service));
        details.setOpened(opened);
        details.addClassName("services__details");
        var form = new ServiceFields(
                parts, n, () -> details.setSummaryText(title(services().get(n))));
        details.add(form.content());
        return el("li", "services__one", details, tools(n));
    }

    private String title(ServiceForm service) {
        return service.title().isBlank() ? parts.t("profile.services.untitled") : service.title();
    }

    private El tools(int n) {
        var tools = el("div", "services__tools");
        if (n > 0) {
            tools.with(SignButton.of("arrow-up", parts.t("profile.services.up", name(n)), () -> swap(n, n - 1)));
        }
        if (n < services().size() - 1) {
            tools.with(SignButton.of("arrow-down", parts.t("profile.services.down", name(n)), () -> swap(n, n + 1)));
        }
        return tools.with(SignButton.of("trash-2", parts.t("profile.services.remove", name(n)), () -> remove(n)));
    }

    private String name(int n) {
        return title(services().get(n));
    }

    private void swap(int one, int other) {
        change(
                services -> {
                    Collections.swap(services, one, other);
                    return services;
                },
                -1);
    }

    private void remove(int n) {
        var before = services();
        change(
                services -> {
                    services.remove(n);
                    return services;
                },
                -1);
        Undo.offer(parts, "profile.services.removed", () -> change(_ -> before, -1));
    }
}
