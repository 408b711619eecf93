package hr.mentoring.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The chapter in which people are asked how it goes: each quarter, with a question of the program's own, and after their
 * first meeting. Every fourth or fifth does not find the time.
 */
final class Surveying {

    private static final int FIND_THE_TIME = 78;

    private final Browser hr;
    private final Function<Employee, Browser> as;
    private final Phrases phrases;
    private final Random random;

    Surveying(Browser hr, Function<Employee, Browser> as, Phrases phrases, Random random) {
        this.hr = hr;
        this.as = as;
        this.phrases = phrases;
        this.random = random;
    }

    /** Lets the program ask, besides the standard questions, how often people would like to meet. */
    void askOfItsOwn(long program) {
        String path = "surveys/questionnaires/" + program + "/quarter";
        JsonObject standard = hr.get(path).asJsonObject();
        JsonObject own = Json.createObjectBuilder()
                .add("code", "rhythm")
                .add("kind", "CHOICE")
                .add("english", "How often would you like to meet?")
                .add("german", "Wie oft möchten Sie sich treffen?")
                .add(
                        "options",
                        Json.createArrayBuilder()
                                .add(option("More often", "Öfter"))
                                .add(option("As often as now", "So oft wie jetzt"))
                                .add(option("Less often", "Seltener")))
                .build();
        hr.put(
                path,
                Json.createObjectBuilder()
                        .add(
                                "questions",
                                Json.createArrayBuilder(standard.getJsonArray("questions"))
                                        .add(own))
                        .build());
    }

    private static JsonObjectBuilder option(String english, String german) {
        return Json.createObjectBuilder().add("english", english).add("german", german);
    }

    /** Asks a cohort about a quarter. */
    String quarter(long cohort, String quarter, Collection<Employee> people) {
        hr.post(
                "surveys/rounds",
                Json.createObjectBuilder()
                        .add("cohort", cohort)
                        .add("quarter", quarter)
                        .build());
        return answer(
                people,
                survey ->
                        "quarter".equals(survey.getString("occasion")) && quarter.equals(survey.getString("quarter")));
    }

    /** Asks those who have met. */
    String firstMeetings(long cohort, Collection<Employee> people) {
        hr.post(
                "surveys/milestones",
                Json.createObjectBuilder().add("cohort", cohort).build());
        return answer(people, survey -> "first-meeting".equals(survey.getString("occasion")));
    }

    private String answer(Collection<Employee> people, Predicate<JsonObject> wanted) {
        int answers = 0;
        int surveys = 0;
        for (Employee person : people) {
            for (JsonObject survey :
                    as.apply(person).get("surveys/mine").asJsonArray().getValuesAs(JsonObject.class)) {
                if (!survey.getBoolean("open") || !wanted.test(survey)) {
                    continue;
                }
                surveys++;
                if (random.nextInt(100) < FIND_THE_TIME) {
                    as.apply(person).post("surveys/" + survey.getInt("id") + "/answers", answers(survey));
                    answers++;
                }
            }
        }
        return "%d of %d surveys answered".formatted(answers, surveys);
    }

    private JsonObject answers(JsonObject survey) {
        int mood = (int) (survey.getJsonNumber("pair").longValue() % 7 == 0 ? 2 : 4);
        JsonObjectBuilder ratings = Json.createObjectBuilder();
        for (JsonObject question : survey.getJsonArray("questions").getValuesAs(JsonObject.class)) {
            ratings.add(question.getString("code"), rating(question, mood));
        }
        boolean speaks = random.nextInt(3) == 0;
        return Json.createObjectBuilder()
                .add("ratings", ratings)
                .add("comment", speaks ? phrases.comment() : "")
                .add("quotable", speaks && random.nextInt(4) > 0)
                .build();
    }

    private int rating(JsonObject question, int mood) {
        int least = question.getInt("least");
        int most = question.getInt("most");
        return switch (question.getString("kind")) {
            case "YES_NO" -> random.nextInt(10) < mood * 2 ? 1 : 0;
            case "CHOICE" -> least + random.nextInt(most - least + 1);
            default -> Math.max(least, Math.min(most, mood + random.nextInt(3) - 1));
        };
    }
}
