package fr.vitrine.frontend.myspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;

/** Has the browser speak with the device that keeps the keys. */
final class PasskeyPrompt {

    private static final String ASK = "return (async () => {"
            + " const options = PublicKeyCredential.parse%sOptionsFromJSON(JSON.parse($0));"
            + " return JSON.stringify((await navigator.credentials.%s({ publicKey: options })).toJSON());"
            + "})()";

    private PasskeyPrompt() {}

    static void create(Component at, String options, SerializableConsumer<String> answer, Runnable refused) {
        ask(at, ASK.formatted("Creation", "create"), options, answer, refused);
    }

    static void get(Component at, String options, SerializableConsumer<String> answer, Runnable refused) {
        ask(at, ASK.formatted("Request", "get"), options, answer, refused);
    }

    private static void ask(
            Component at, String script, String options, SerializableConsumer<String> answer, Runnable refused) {
        at.getElement().executeJs(script, options).then(String.class, answer, _ -> refused.run());
    }
}
