package fr.vitrine.correspondence;

import java.util.List;

/** The templates of a module, which offers them as a bean: staff edit what is offered, and nothing else can be written. */
public record MailTemplates(List<MailTemplate> templates) {

    public MailTemplates {
        templates = List.copyOf(templates);
    }

    public static MailTemplates of(MailTemplate... templates) {
        return new MailTemplates(List.of(templates));
    }
}
