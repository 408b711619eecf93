package hr.mentoring.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The chapter of give and take: lines in the ledgers, uneven as people are; help that goes on to a third person; three pairs
 * that complete their mentoring, whose mentees are invited to mentor; and who agrees to be named in the lineage, which reaches
 * over three generations wherever a mentor has a mentor.
 */
final class PassingOn {

    /** Pairs that complete their mentoring: those for whom no further meeting is arranged. */
    private static final List<Integer> COMPLETED = List.of(1, 7, 13);

    private static final int FOLLOWED = 20;
    private static final int FLOOD = 14;
    private static final List<List<String>> FROM_MENTOR = List.of(
            List.of("contact", "Introduced me to the head of the test field"),
            List.of("advice", "Say the number first"),
            List.of("feedback", "Read my proposal twice, the second time aloud"),
            List.of("encouragement", "Called the evening before the review"));
    private static final List<List<String>> FROM_MENTEE = List.of(
            List.of("practical-help", "Rebuilt the quarterly spreadsheet"),
            List.of("teaching", "Showed me how the new reporting tool thinks"),
            List.of("time", "Listened when the reorganization was announced"),
            List.of("other", "The recipe for oat bread without sugar"));

    private final List<Pair> pairs;
    private final Function<Employee, Browser> as;
    private final Function<Employee, Long> number;

    /**
     * Prepares the chapter; nothing is done yet.
     *
     * @param as somebody's session
     * @param number somebody's id in the product
     */
    PassingOn(List<Pair> pairs, Function<Employee, Browser> as, Function<Employee, Long> number) {
        this.pairs = pairs;
        this.as = as;
        this.number = number;
    }

    /** Lines in the ledgers: most go both ways, some almost all one way, some pairs never write one. */
    String giveAndTake() {
        int lines = 0;
        for (int i = 0; i < Math.min(FOLLOWED, pairs.size()); i++) {
            if (i % 6 == 5) {
                for (int n = 0; n < FLOOD; n++) {
                    lines += line(mentor(i), i, "i-gave", FROM_MENTOR.get(n % FROM_MENTOR.size()), 15, null);
                }
            } else if (i % 6 != 4) {
                lines += line(mentor(i), i, "i-gave", FROM_MENTOR.get(i % FROM_MENTOR.size()), 30, null);
                lines += line(mentee(i), i, "i-received", FROM_MENTOR.get((i + 1) % FROM_MENTOR.size()), 0, null);
                lines += line(mentee(i), i, "i-gave", FROM_MENTEE.get(i % FROM_MENTEE.size()), 45, null);
                confirm(i);
            }
            if (i % 4 == 1) {
                List<String> taught = List.of("teaching", "Told a new colleague what I was told about questions");
                Pair next = pairs.get((i + 3) % pairs.size());
                lines += line(mentee(i), i, "passed-on", taught, 20, i % 8 == 1 ? next.mentee() : null);
            }
        }
        return lines + " lines written";
    }

    /** Some complete their mentoring; two of three mentees follow the invitation to mentor. */
    String complete() {
        int followed = 0;
        for (int i : COMPLETED) {
            mentee(i)
                    .post(
                            "pairs/" + pairs.get(i).id() + "/ending",
                            Json.createObjectBuilder()
                                    .add("completed", true)
                                    .add(
                                            "thanks",
                                            "Thank you for never giving me the answer, and always the better question.")
                                    .build());
            mentor(i)
                    .post(
                            "pairs/" + pairs.get(i).id() + "/thanks",
                            Json.createObjectBuilder()
                                    .add(
                                            "thanks",
                                            "Thank you for the honest questions; I prepare for my own talks now.")
                                    .build());
            followed += followInvitation(i) ? 1 : 0;
        }
        return "%d pairs completed, %d mentees will mentor".formatted(COMPLETED.size(), followed);
    }

    /** Who has completed and followed the invitation to mentor. */
    Set<Employee> newMentors() {
        Set<Employee> mentors = new LinkedHashSet<>();
        COMPLETED
                .subList(0, COMPLETED.size() - 1)
                .forEach(i -> mentors.add(pairs.get(i).mentee()));
        return mentors;
    }

    /** Two of three agree to be named, in lineages of three generations first of all. */
    String agreeToBeNamed() {
        Set<Employee> people = new LinkedHashSet<>();
        longLines().forEach(line -> people.addAll(List.of(line.mentor(), line.mentee())));
        pairs.stream().limit(FOLLOWED).forEach(pair -> people.addAll(List.of(pair.mentor(), pair.mentee())));
        List<Employee> all = new ArrayList<>(people);
        int named = 0;
        for (int i = 0; i < all.size(); i++) {
            if (i % 3 != 2) {
                as.apply(all.get(i))
                        .put(
                                "lineage/consent",
                                Json.createObjectBuilder().add("named", true).build());
                named++;
            }
        }
        return "%d people are named, %d are dots".formatted(named, all.size() - named);
    }

    /** The pairs that belong to a line of three generations: a mentor who has a mentor, or a mentee who has a mentee. */
    private List<Pair> longLines() {
        return pairs.stream()
                .filter(pair -> pairs.stream()
                        .anyMatch(other -> other.mentee().equals(pair.mentor())
                                || other.mentor().equals(pair.mentee())))
                .toList();
    }

    private boolean followInvitation(int i) {
        JsonObject invitation = mentee(i).get("mentor-invitation").asJsonObject();
        if (i == COMPLETED.get(2)) {
            mentee(i).post("mentor-invitation/postponement", JsonObject.EMPTY_JSON_OBJECT);
            return false;
        }
        JsonArrayBuilder chosen = Json.createArrayBuilder();
        invitation
                .getJsonArray("offers")
                .getValuesAs(JsonObject.class)
                .forEach(offer -> chosen.add(Json.createObjectBuilder()
                        .add("competency", offer.getInt("competency"))
                        .add("level", offer.getInt("level"))));
        mentee(i)
                .post(
                        "mentor-invitation/acceptance",
                        Json.createObjectBuilder()
                                .add("profileVersion", invitation.getInt("profileVersion"))
                                .add("offers", chosen)
                                .build());
        return true;
    }

    private int line(Browser by, int i, String direction, List<String> what, int minutes, @Nullable Employee to) {
        JsonObjectBuilder line = Json.createObjectBuilder()
                .add("direction", direction)
                .add("kind", what.get(0))
                .add("word", what.get(1))
                .add("minutes", minutes);
        Optional.ofNullable(to).ifPresent(colleague -> line.add("to", number.apply(colleague)));
        by.post(ledger(i), line.build());
        return 1;
    }

    private void confirm(int i) {
        JsonArray lines = mentee(i).get(ledger(i)).asJsonObject().getJsonArray("lines");
        lines.getValuesAs(JsonObject.class).stream()
                .filter(line -> !line.getBoolean("mine") && !line.getBoolean("confirmed"))
                .findFirst()
                .ifPresent(line -> mentee(i)
                        .post(ledger(i) + "/" + line.getInt("id") + "/confirmation", JsonObject.EMPTY_JSON_OBJECT));
    }

    private String ledger(int i) {
        return "pairs/%d/ledger".formatted(pairs.get(i).id());
    }

    private Browser mentee(int i) {
        return as.apply(pairs.get(i).mentee());
    }

    private Browser mentor(int i) {
        return as.apply(pairs.get(i).mentor());
    }
}
