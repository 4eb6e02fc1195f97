package fr.vitrine.frontend.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A view or layout whose content becomes elements once a live page shows it, and stays a {@link Sketch} where it is only
 * written as HTML.
 */
public abstract class SketchedContainer extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final List<Component> waiting = new ArrayList<>();

    protected SketchedContainer(String tag) {
        super(tag);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var children = List.copyOf(waiting);
        waiting.clear();
        super.add(children);
    }

    @Override
    public void add(Component... children) {
        add(List.of(children));
    }

    @Override
    public void add(Collection<Component> children) {
        if (isAttached()) {
            super.add(children);
        } else {
            waiting.addAll(children);
        }
    }

    @Override
    public void removeAll() {
        waiting.clear();
        super.removeAll();
    }

    @Override
    public Stream<Component> getChildren() {
        return Stream.concat(super.getChildren(), waiting.stream());
    }
}
