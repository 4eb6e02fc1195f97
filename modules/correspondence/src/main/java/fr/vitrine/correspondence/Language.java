package fr.vitrine.correspondence;

import java.util.Locale;

/** The languages that mails are written in. */
public enum Language {
    FR("fr"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** French is what everybody gets who does not read English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : FR;
    }

    static Language ofCode(String code) {
        return code.equals("en") ? EN : FR;
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.of(code);
    }
}
