package fr.vitrine.frontend.publicsite.registration;

import static fr.vitrine.frontend.publicsite.TypedForm.value;

import fr.vitrine.events.registration.RegistrationForm;
import fr.vitrine.frontend.web.firstresponse.PlainPages;
import fr.vitrine.kernel.OccurrenceId;
import fr.vitrine.kernel.StopId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into a form of registration, whatever that is. */
final class RegisterReader {

    private static final String NUMBER = "\\d{1,18}";
    private static final int MOST_ANSWERS = 50;

    private RegisterReader() {}

    static RegistrationForm read(HttpServletRequest request) {
        var room = value(request, RegisterFields.ROOM).split("-", -1);
        return new RegistrationForm(
                room.length == 3 && room[0].matches(NUMBER) ? new OccurrenceId(Long.parseLong(room[0])) : null,
                room.length == 3 && room[1].equals("l"),
                stop(room),
                number(value(request, RegisterFields.PEOPLE)),
                value(request, RegisterFields.NAME),
                value(request, RegisterFields.EMAIL),
                value(request, RegisterFields.NEEDS),
                answers(request),
                !value(request, RegisterFields.CONSENT).isEmpty(),
                PlainPages.languageOf(request));
    }

    private static @Nullable StopId stop(String[] room) {
        return room.length == 3 && room[2].matches(NUMBER) ? new StopId(Long.parseLong(room[2])) : null;
    }

    static int number(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    static Map<Long, String> answers(HttpServletRequest request) {
        var answers = new HashMap<Long, String>();
        for (var name : Collections.list(request.getParameterNames())) {
            var id = name.startsWith(RegisterFields.ANSWER) ? name.substring(RegisterFields.ANSWER.length()) : "";
            if (id.matches(NUMBER) && answers.size() < MOST_ANSWERS) {
                answers.put(Long.parseLong(id), value(request, name));
            }
        }
        return answers;
    }
}
