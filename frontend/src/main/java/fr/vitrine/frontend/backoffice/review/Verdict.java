package fr.vitrine.frontend.backoffice.review;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vitrine.directory.review.Reviews;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Which changes are taken, and what is written to who proposed them. */
final class Verdict {

    private final Map<String, Checkbox> boxes = new LinkedHashMap<>();
    private final TextArea message = new TextArea();
    private final UnaryOperator<String> texts;

    Verdict(UnaryOperator<String> texts) {
        this.texts = texts;
        message.setLabel(texts.apply("review.message"));
        message.setHelperText(texts.apply("review.message.hint"));
        message.setMaxLength(Reviews.MAX_MESSAGE);
        message.setWidthFull();
    }

    TextArea message() {
        return message;
    }

    String typed() {
        return message.getValue();
    }

    /** @param spoken of the change, to who does not see it */
    Checkbox box(String key, String spoken) {
        var box = new Checkbox(texts.apply("review.accept"), true);
        box.setAriaLabel(spoken);
        boxes.put(key, box);
        return box;
    }

    void takeAll() {
        boxes.values().forEach(box -> box.setValue(true));
    }

    boolean hasSeveral() {
        return boxes.size() > 1;
    }

    Set<String> accepted() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    void begin() {
        boxes.clear();
    }

    void miss() {
        message.setErrorMessage(texts.apply("review.message.missing"));
        message.setInvalid(true);
        message.focus();
    }
}
