package fr.vitrine.directory.review;

import org.jooq.JSONB;
import tools.jackson.databind.json.JsonMapper;

/** Profiles and forms as they are kept. */
final class ProfileJson {

    private static final JsonMapper JSON = TypedJson.mapper();

    private ProfileJson() {}

    static JSONB write(Object value) {
        return JSONB.valueOf(JSON.writeValueAsString(value));
    }

    static Profile readProfile(JSONB json) {
        return JSON.readValue(json.data(), Profile.class);
    }

    static ProfileForm readForm(JSONB json) {
        return JSON.readValue(json.data(), ProfileForm.class);
    }
}
