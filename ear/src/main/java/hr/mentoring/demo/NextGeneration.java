package hr.mentoring.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The chapter in which mentees of the first cohort mentor others: a small cohort of a program with teams of mentors, in which
 * pairs talk once before both say yes. One pair parts there without blame. Before that, somebody is introduced to a mentor
 * through a person they know.
 */
final class NextGeneration {

    private static final int DAYS_TO_DECIDE = 14;
    private static final int ASKING = 4;
    private static final int MENTEES = 8;
    private static final int MENTORS = 8;

    private final Browser hr;
    private final List<Pair> spring;
    private final Map<Long, Employee> people;
    private final Function<Employee, Browser> as;
    private final Function<Employee, Long> number;
    private final BiFunction<JsonObject, String, Employee> employee;
    private final Consumer<String> await;

    /**
     * Prepares the chapter; nothing is done yet.
     *
     * @param hr the session of the administrator
     * @param spring the pairs of the first cohort
     * @param people who enrolled in it, by their ids in the product
     * @param as somebody's session
     * @param number somebody's id in the product
     * @param employee one of the two of a pair, by the name of the side
     * @param await waits until a run, given by its address, has ended
     */
    NextGeneration(
            Browser hr,
            List<Pair> spring,
            Map<Long, Employee> people,
            Function<Employee, Browser> as,
            Function<Employee, Long> number,
            BiFunction<JsonObject, String, Employee> employee,
            Consumer<String> await) {
        this.hr = hr;
        this.spring = spring;
        this.people = people;
        this.as = as;
        this.number = number;
        this.employee = employee;
        this.await = await;
    }

    /** Somebody asks for an introduction; it travels through one acquaintance and is welcome. */
    String introduce() {
        for (Pair asking : spring.subList(0, Math.min(ASKING, spring.size()))) {
            for (Pair asked : spring) {
                Optional<Employee> between = between(asking.mentee(), asked.mentor());
                if (between.isPresent()) {
                    travel(asking.mentee(), between.get(), asked.mentor());
                    return "one request went through %s and was welcome"
                            .formatted(between.get().name());
                }
            }
        }
        return "nobody is two steps from a mentor";
    }

    /** The cohort from its launch to the first conversations. */
    String begin(LocalDate today, Set<Employee> completed) {
        long program = hr.post(
                        "programs",
                        Json.createObjectBuilder()
                                .add("name", "Northlight Circle")
                                .add("description", "Several mentors for one person, each for what they know best.")
                                .add("type", "TEAM")
                                .add("months", 9)
                                .add("managerApproval", false)
                                .build())
                .getInt("id");
        hr.put(
                "programs/" + program + "/first-conversation",
                Json.createObjectBuilder().add("days", DAYS_TO_DECIDE).build());
        int cohort = launch(program, today);
        String path = "cohorts/" + cohort;
        move(path, "ENROLLING");
        enroll(path, completed);
        move(path, "PAIRING");
        int run = hr.post(path + "/pairing-runs", JsonValue.EMPTY_JSON_OBJECT).getInt("id");
        await.accept("pairing-runs/" + run);
        hr.post("pairing-runs/" + run + "/publish", JsonValue.EMPTY_JSON_OBJECT);
        return talkOnce(path);
    }

    private int launch(long program, LocalDate today) {
        return hr.post(
                        "cohorts",
                        Json.createObjectBuilder()
                                .add("program", program)
                                .add("name", "Circle " + today.getYear())
                                .add("opensOn", today.minusDays(7).toString())
                                .add("closesOn", today.plusDays(7).toString())
                                .add("startsOn", today.plusDays(8).toString())
                                .add("endsOn", today.plusDays(8).plusMonths(9).toString())
                                .build())
                .getInt("id");
    }

    private void move(String cohort, String phase) {
        if (!phase.equals(hr.get(cohort).asJsonObject().getString("phase"))) {
            hr.post(
                    cohort + "/phase",
                    Json.createObjectBuilder().add("to", phase).build());
        }
    }

    /** As mentees the youngest of spring, and as mentors those who have just completed, with some of spring's mentors. */
    private void enroll(String cohort, Set<Employee> completed) {
        Set<Employee> mentors = new LinkedHashSet<>(completed);
        spring.stream().map(Pair::mentor).distinct().limit(MENTORS).forEach(mentors::add);
        spring.stream()
                .map(Pair::mentee)
                .filter(person -> !mentors.contains(person))
                .distinct()
                .sorted(Comparator.comparing(Employee::hired).reversed().thenComparing(Employee::number))
                .limit(MENTEES)
                .forEach(person -> enroll(cohort, person, true));
        mentors.forEach(person -> enroll(cohort, person, false));
        hr.get(cohort + "/enrollments?state=SUBMITTED&size=100")
                .asJsonObject()
                .getJsonArray("enrollments")
                .getValuesAs(JsonObject.class)
                .forEach(enrollment ->
                        hr.post("enrollments/" + enrollment.getInt("id") + "/accept", JsonValue.EMPTY_JSON_OBJECT));
    }

    private void enroll(String cohort, Employee person, boolean asMentee) {
        JsonObjectBuilder enrollment = Json.createObjectBuilder()
                .add("asMentee", asMentee)
                .add("asMentor", !asMentee)
                .add("mentorsWanted", 2)
                .add("menteesAtMost", 2)
                .add("hoursPerMonth", 8)
                .add("profile", as.apply(person).get("profile"));
        as.apply(person).post(cohort + "/enrollments", enrollment.build());
    }

    /** Each pair talks; the last one parts without blame, the others go on. */
    private String talkOnce(String cohort) {
        List<JsonObject> pairs =
                new ArrayList<>(hr.get(cohort + "/pairs").asJsonArray().getValuesAs(JsonObject.class));
        Map<Integer, Integer> mentorsOf = new HashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            JsonObject pair = pairs.get(i);
            String trial = "pairs/" + pair.getInt("id") + "/trial/";
            if (i == pairs.size() - 1) {
                side(pair, "mentor")
                        .post(
                                trial + "no",
                                Json.createObjectBuilder()
                                        .add("reason", "We would both look for somebody closer to our field.")
                                        .build());
            } else {
                side(pair, "mentee").post(trial + "yes", JsonValue.EMPTY_JSON_OBJECT);
                side(pair, "mentor").post(trial + "yes", JsonValue.EMPTY_JSON_OBJECT);
                mentorsOf.merge(pair.getInt("mentee"), 1, Integer::sum);
            }
        }
        return "%d pairs talked once, %d of them go on; %d mentees have a team"
                .formatted(
                        pairs.size(),
                        pairs.size() - 1,
                        mentorsOf.values().stream()
                                .filter(mentors -> mentors > 1)
                                .count());
    }

    private Browser side(JsonObject pair, String side) {
        return as.apply(employee.apply(pair, side));
    }

    /** The one who stands between two people who are two steps apart, if that is somebody who takes part. */
    private Optional<Employee> between(Employee one, Employee mentor) {
        if (one.equals(mentor)) {
            return Optional.empty();
        }
        return as.apply(one).get("introductions/way?mentor=" + number.apply(mentor)).asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(way -> way.getInt("steps") == 2)
                .map(way -> people.get(way.getJsonNumber("first").longValue()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private void travel(Employee asking, Employee between, Employee mentor) {
        int id = as.apply(asking)
                .post(
                        "introductions",
                        Json.createObjectBuilder()
                                .add("mentor", number.apply(mentor))
                                .add(
                                        "word",
                                        "I read your paper on the night shift and would like to hear how it began.")
                                .build())
                .getInt("id");
        as.apply(between).post("introductions/" + id + "/passing-on", JsonValue.EMPTY_JSON_OBJECT);
        as.apply(mentor)
                .post(
                        "introductions/" + id + "/answer",
                        Json.createObjectBuilder().add("welcome", true).build());
    }
}
