package hr.mentoring.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The chapter in which pairs learn by a plan: two competencies each, said about by both before either reads the other, a goal
 * from the agreement with its steps, and a look back halfway. It is uneven: every sixth mentor stays silent, every third pair
 * does not look back, and in some nothing has grown.
 */
final class LearningByPlan {

    /** How many pairs have a plan. */
    static final int PLANNED = 18;

    private static final int COMPETENCIES = 2;
    private static final List<String> MENTEES_WHY = List.of(
            "I have done it twice, and both times somebody helped.",
            "I know how it goes on paper. In the room I forget it.",
            "It works when nobody watches.");
    private static final List<String> MENTORS_WHY = List.of(
            "You know more than you show. In the review you waited for somebody else to say it.",
            "The draft you sent was clear; the talk about it was not yet.",
            "You ask for help early. That is half of it.");
    private static final List<String> LATER_WHY = List.of(
            "I led the last one from beginning to end.",
            "I have stopped preparing every sentence, and it got better.",
            "Two colleagues asked me how I do it.");
    private static final List<String> SEEN = List.of(
            "I sat in the back row. That was somebody who knows what they want to say.",
            "Better, and you noticed yourself where it was not.",
            "You did not need me this time.");
    private static final List<String> STEPS = List.of(
            "Ask for one piece of work that is slightly too large",
            "Look on while somebody does it well, and write down three things",
            "Do it in front of people who may ask anything");

    private final List<Pair> pairs;
    private final Function<Employee, Browser> as;
    private final Function<Employee, Volunteer> volunteer;
    private final Map<String, Long> competencies;

    /**
     * Prepares the chapter; nothing is done yet.
     *
     * @param as somebody's session
     * @param volunteer what somebody said when they enrolled
     * @param competencies the ids of the catalog by code
     */
    LearningByPlan(
            List<Pair> pairs,
            Function<Employee, Browser> as,
            Function<Employee, Volunteer> volunteer,
            Map<String, Long> competencies) {
        this.pairs = pairs.subList(0, Math.min(PLANNED, pairs.size()));
        this.as = as;
        this.volunteer = volunteer;
        this.competencies = competencies;
    }

    /** The plan: competencies, what each says about them, a goal and its first steps. */
    String begin(LocalDate day) {
        for (int i = 0; i < pairs.size(); i++) {
            map(i);
            assess(i, mentee(i), i % 2 == 0 ? "with-help" : "alone", MENTEES_WHY);
            if (!isSilent(i)) {
                assess(i, mentor(i), "with-help", MENTORS_WHY);
            }
            pursue(i, day);
        }
        return "%d plans begun, %d with both views".formatted(pairs.size(), count(false));
    }

    /** Halfway: steps are answered, something is shown, and most look again. */
    String lookBack(LocalDate day) {
        int again = 0;
        for (int i = 0; i < pairs.size(); i++) {
            answer(i, day);
            if (!isSilent(i) && i % 3 != 2) {
                mentee(i).post(plan(i, "rounds"), JsonValue.EMPTY_JSON_OBJECT);
                assess(i, mentee(i), i % 4 == 3 ? "alone" : "well", LATER_WHY);
                assess(i, mentor(i), i % 4 == 3 ? "with-help" : "alone", SEEN);
                again++;
            }
        }
        return "%d pairs looked back at what has changed".formatted(again);
    }

    private int count(boolean silent) {
        int count = 0;
        for (int i = 0; i < pairs.size(); i++) {
            count += isSilent(i) == silent ? 1 : 0;
        }
        return count;
    }

    private static boolean isSilent(int i) {
        return i % 6 == 5;
    }

    private void map(int i) {
        volunteer.apply(pairs.get(i).mentee()).needs().keySet().stream()
                .sorted()
                .limit(COMPETENCIES)
                .forEach(code -> mentee(i)
                        .post(
                                plan(i, "competencies"),
                                Json.createObjectBuilder()
                                        .add("competency", Objects.requireNonNull(competencies.get(code), code))
                                        .build()));
        for (JsonObject mapped : mapped(i)) {
            mentee(i).put(plan(i, "competencies/" + mapped.getInt("id") + "/aim"), text("level", "well"));
        }
    }

    private void assess(int i, Browser by, String level, List<String> why) {
        int nth = i;
        for (JsonObject mapped : mapped(i)) {
            JsonObject typing = Json.createObjectBuilder()
                    .add("level", level)
                    .add("why", why.get(nth++ % why.size()))
                    .add("revision", 0)
                    .build();
            by.put(plan(i, "competencies/" + mapped.getInt("id") + "/assessment"), typing);
        }
        by.post(plan(i, "assessments"), JsonValue.EMPTY_JSON_OBJECT);
    }

    private void pursue(int i, LocalDate day) {
        JsonObject agreement =
                mentee(i).get("pairs/%d/agreement".formatted(pairs.get(i).id())).asJsonObject();
        int inForce = agreement.getInt("inForce");
        JsonObjectBuilder goal = Json.createObjectBuilder()
                .add("horizon", "short")
                .add("what", volunteerGoal(i))
                .add("success", "Somebody else says so without being asked.");
        if (inForce > 0) {
            goal.add("agreementVersion", inForce).add("agreementGoal", 1);
        }
        mentee(i).post(plan(i, "goals"), goal.build());
        mentor(i)
                .post(
                        plan(i, "goals"),
                        Json.createObjectBuilder()
                                .add("horizon", "long")
                                .add("what", "Know which work you would choose if nobody chose for you")
                                .add("success", "")
                                .build());
        step(i, STEPS.get(i % STEPS.size()), day.plusDays(40));
        step(i, STEPS.get((i + 1) % STEPS.size()), day.plusDays(160));
    }

    private String volunteerGoal(int i) {
        String aspiration = volunteer.apply(pairs.get(i).mentee()).aspiration();
        return aspiration.isEmpty() ? "Find out what I am good at, and do more of it" : aspiration;
    }

    private void step(int i, String what, LocalDate due) {
        mentee(i)
                .post(
                        plan(i, "goals/" + goal(i).getInt("id") + "/steps"),
                        Json.createObjectBuilder()
                                .add("what", what)
                                .add("due", due.toString())
                                .build());
    }

    private void answer(int i, LocalDate day) {
        JsonObject goal = goal(i);
        int first = goal.getJsonArray("steps").getJsonObject(0).getInt("id");
        if (i % 5 == 4) {
            mentee(i)
                    .put(
                            plan(i, "steps/" + first + "/day"),
                            text("due", day.plusDays(21).toString()));
        } else {
            mentee(i).post(plan(i, "steps/" + first + "/done"), text("word", LATER_WHY.get(i % LATER_WHY.size())));
        }
        if (i % 2 == 0) {
            mentor(i)
                    .post(
                            plan(i, "competencies/" + mapped(i).get(0).getInt("id") + "/evidence"),
                            text("words", SEEN.get(i % SEEN.size())));
        }
        if (i % 6 == 0) {
            mentee(i)
                    .post(
                            plan(i, "goals/" + goal.getInt("id") + "/reached"),
                            text("word", "My manager said so in front of the team."));
        }
    }

    private JsonObject goal(int i) {
        return read(i).getJsonArray("goals").getJsonObject(0);
    }

    private List<JsonObject> mapped(int i) {
        JsonArray mapped = read(i).getJsonArray("competencies");
        return mapped.getValuesAs(JsonObject.class);
    }

    private JsonObject read(int i) {
        return mentee(i).get("pairs/%d/plan".formatted(pairs.get(i).id())).asJsonObject();
    }

    private static JsonObject text(String name, String value) {
        return Json.createObjectBuilder().add(name, value).build();
    }

    private String plan(int i, String rest) {
        return "pairs/%d/plan/%s".formatted(pairs.get(i).id(), rest);
    }

    private Browser mentee(int i) {
        return as.apply(pairs.get(i).mentee());
    }

    private Browser mentor(int i) {
        return as.apply(pairs.get(i).mentor());
    }
}
