package hr.mentoring.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Function;

/** The chapter of what is not easy: a misunderstanding that is cleared up, and a concern that HR is told in confidence. */
final class HardMoments {

    /** The pair that has a misunderstanding, and the one that HR hears of. */
    private static final int MISUNDERSTOOD = 3;

    private static final int CONCERNED = 8;

    private final List<Pair> pairs;
    private final Function<Employee, Browser> as;
    private final Browser hr;

    /**
     * Prepares the chapter; nothing is done yet.
     *
     * @param as somebody's session
     * @param hr the session of the administrator
     */
    HardMoments(List<Pair> pairs, Function<Employee, Browser> as, Browser hr) {
        this.pairs = pairs;
        this.as = as;
        this.hr = hr;
    }

    /** Both are told, answered and brought to a good end. */
    String tell() {
        if (pairs.size() <= CONCERNED) {
            return "nobody has a concern";
        }
        clearUp(pairs.get(MISUNDERSTOOD));
        confide(pairs.get(CONCERNED));
        return "one misunderstanding settled, one concern answered in confidence";
    }

    private void clearUp(Pair pair) {
        String path = "pairs/%d/".formatted(pair.id());
        Browser mentee = as.apply(pair.mentee());
        mentee.put(
                path + "thoughts",
                Json.createObjectBuilder()
                        .add("happened", "In our last call you answered two messages while I explained the layout.")
                        .add("felt", "I felt that I was wasting your time, and left out half of it.")
                        .add("theirView", "It was the week of the audit.")
                        .add("wish", "That you tell me when it is a bad day; I would gladly move.")
                        .add("revision", 0)
                        .build());
        long raised = mentee.post(
                        path + "misunderstandings",
                        words(
                                "In our last call you answered two messages while I explained the layout. I felt that I was"
                                        + " wasting your time. I would gladly move on a bad day, if you tell me."))
                .getJsonNumber("id")
                .longValue();
        String one = path + "misunderstandings/" + raised;
        as.apply(pair.mentor())
                .post(
                        one + "/answers",
                        words("You are right, and I am sorry. It was the audit, and I should have said so. Show me the"
                                + " layout again, from the beginning?"));
        mentee.post(one + "/settlement", words("Gladly. Thank you for saying it."));
    }

    private void confide(Pair pair) {
        Browser mentee = as.apply(pair.mentee());
        long id = mentee.post(
                        "cases/mine",
                        Json.createObjectBuilder()
                                .add("pair", pair.id())
                                .add(
                                        "words",
                                        "My mentor knows my manager well, and twice something I had said came back to me"
                                                + " from there. I like the talks and do not want to lose them. How do I"
                                                + " bring it up?")
                                .build())
                .getJsonNumber("id")
                .longValue();
        hr.post("cases/" + id + "/taking", JsonValue.EMPTY_JSON_OBJECT);
        hr.post(
                "cases/" + id + "/answers",
                Json.createObjectBuilder()
                        .add(
                                "words",
                                "Thank you for telling me. Nothing happens without you. Does your agreement say what"
                                        + " stays between the two of you?")
                        .add("asks", true)
                        .build());
        mentee.post("cases/mine/" + id + "/entries", words("It does. We both signed it, and then forgot that line."));
        hr.post(
                "cases/" + id + "/closing",
                Json.createObjectBuilder()
                        .add("outcome", "WAY_FOUND")
                        .add(
                                "words",
                                "Then read that line together at your next review day; it is easier than an accusation."
                                        + " Write again at any time.")
                        .build());
    }

    private static JsonObject words(String said) {
        return Json.createObjectBuilder().add("words", said).build();
    }
}
