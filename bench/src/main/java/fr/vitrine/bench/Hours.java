package fr.vitrine.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Opening hours as associations and shops have them. */
final class Hours {

    private static final int COUNT = 2_000;
    private static final List<String> DAYS = List.of(
            "Mo-Fr", "Tu-Sa", "Mo-Th", "Mo,Tu,Th,Fr", "We,Sa", "Tu-Fr", "Mo-Sa", "We-Su", "Sa", "Mo-Su", "Tu,Th");

    private Hours() {}

    static List<String> patterns(Random random) {
        var patterns = new ArrayList<String>();
        while (patterns.size() < COUNT) {
            var pattern = Vocabulary.frequent(DAYS, random) + " " + times(random);
            patterns.add(random.nextInt(4) == 0 ? pattern + "; Sa 09:30-12:30" : pattern);
        }
        return patterns;
    }

    private static String times(Random random) {
        var morning = time(8 * 60, random) + "-" + time(12 * 60, random);
        var afternoon = time(13 * 60 + 30, random) + "-" + time(17 * 60, random);
        return switch (random.nextInt(4)) {
            case 0 -> morning;
            case 1 -> afternoon;
            default -> morning + "," + afternoon;
        };
    }

    private static String time(int from, Random random) {
        var minutes = from + 15 * random.nextInt(7);
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
