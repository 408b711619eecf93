package hr.mentoring.directory.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Writes the export of an invented company: everybody has a manager but the first, and no order helps the reader. */
final class Export {

    private static final List<String> GIVEN =
            List.of("Ana", "Ben", "Zoë", "Łukasz", "Jürgen", "Mia", "Olga", "Sofía", "Chen", "Aiko", "Fatima", "Omar");
    private static final List<String> FAMILY =
            List.of("Kovač", "Müller", "Smith", "García", "Nowak", "Rossi", "Dubois", "Tanaka", "Okafor", "Jensen");
    private static final List<String> PLACES = List.of(
            "Berlin;Europe/Berlin",
            "London;Europe/London",
            "Zagreb;Europe/Zagreb",
            "New York;America/New_York",
            "Singapore;Asia/Singapore");
    private static final String HEADER = "Personalnummer;Vorname;Nachname;E-Mail;Personalnummer Vorgesetzter;Abteilung;"
            + "Standort;Zeitzone;Stelle;Stufe;Eintrittsdatum;Sprachen;Status";
    private static final int REPORTS = 8;
    private static final int FIRST_NUMBER = 100_000;

    private Export() {}

    /** The file, always the same for as many people. */
    static byte[] of(int people) {
        Random random = new Random(people);
        List<String> rows = new ArrayList<>(people);
        for (int i = 0; i < people; i++) {
            rows.add(row(i, random));
        }
        Collections.shuffle(rows, random);
        return (HEADER + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String row(int i, Random random) {
        String manager = i == 0 ? "" : Integer.toString(FIRST_NUMBER + (i - 1) / REPORTS);
        return "%d;%s;%s;p%d@corp.example;%s;Corp/Division %d/Department %d;%s;\"Engineer; %d\";L%d;%d-%02d-%02d;de, en;aktiv"
                .formatted(
                        FIRST_NUMBER + i,
                        any(GIVEN, random),
                        any(FAMILY, random),
                        i,
                        manager,
                        i % 12,
                        i % 240,
                        any(PLACES, random),
                        i % 9,
                        i % 9,
                        2000 + i % 25,
                        1 + i % 12,
                        1 + i % 28);
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
