package hr.mentoring.launch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The files of an invented company: its HR export, and the answers of its sign-up form; always the same. */
final class InventedFiles {

    private static final List<String> WORDS = List.of(
            "Negotiating",
            "Settling conflicts",
            "Hard conversations",
            "Writing clearly",
            "Presenting to a room",
            "Building a network");
    private static final List<String> PARTS = List.of("Mentee", "Mentor", "Both");
    private static final List<String> INTERESTS = List.of("Hiking", "Books", "Yoga", "Climbing");
    private static final int REPORTS = 8;
    private static final int WISH_EVERY = 5;

    private InventedFiles() {}

    /** Writes {@code people.csv} and {@code sign-ups.csv} for so many people into a folder. */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Files.writeString(folder.resolve("people.csv"), people(count));
        Files.writeString(folder.resolve("sign-ups.csv"), signUps(count));
    }

    /** The HR export of so many people. */
    private static String people(int count) {
        return "Employee number;Given name;Family name;E-mail;Manager number;Department;Location;Time zone;Job title;Level;Languages\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> "N%d;Given %d;Family %d;p%d@example.net;%s;Company/Unit %d;Zagreb;Europe/Zagreb;Engineer;%d;en"
                                .formatted(i, i % 900, i, i, i == 0 ? "" : "N" + (i - 1) / REPORTS, i % 40, 1 + i % 9))
                        .collect(Collectors.joining("\n"));
    }

    /** The answers of so many of them, as a form tool exports them. */
    private static String signUps(int count) {
        Random random = new Random(count);
        return "Timestamp,Work e-mail,Would you like to be a mentor or a mentee?,What would you like to learn?,"
                + "What can you teach?,Hours per month,Hobbies and interests,Whom would you wish for as a mentor?\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> "\"2026-11-20 10:00\",p%d@example.net,%s,\"%s; %s\",\"%s;%s\",%d,%s,%s"
                                .formatted(
                                        i,
                                        any(PARTS, random),
                                        any(WORDS, random),
                                        any(WORDS, random),
                                        any(WORDS, random),
                                        any(WORDS, random),
                                        8 + i % 6,
                                        any(INTERESTS, random),
                                        i % WISH_EVERY == 0 ? "p" + (i + 7) % count + "@example.net" : ""))
                        .collect(Collectors.joining("\n"));
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
