package hr.mentoring.demo;

import hr.mentoring.demo.Employee.Site;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The chapter in which pairs work together: they prepare for the first meeting, meet, keep to what they agreed or say
 * why not, and thank each other. It follows some of the pairs, and they are uneven: one in five puts a meeting off, one in
 * seven begins late, one in three never answers its advice.
 */
final class WorkingTogether {

    /** How many pairs the chapter follows. */
    static final int FOLLOWED = 24;

    private static final int HOURS = 4;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final List<Pair> pairs;
    private final Function<Employee, Browser> as;
    private final Consumer<Instant> travel;
    private final List<Long> firstMeetings = new ArrayList<>();
    private final List<JsonObject> advice = new ArrayList<>();
    private final List<JsonObject> mentorsActions = new ArrayList<>();
    private final List<JsonObject> menteesActions = new ArrayList<>();

    /**
     * Prepares the chapter; nothing is done yet.
     *
     * @param as somebody's session
     * @param travel makes it another moment
     */
    WorkingTogether(List<Pair> pairs, Function<Employee, Browser> as, Consumer<Instant> travel) {
        this.pairs = pairs.subList(0, Math.min(FOLLOWED, pairs.size()));
        this.as = as;
        this.travel = travel;
    }

    /** The weeks after the agreement: preparation, the first meeting, and what is agreed in it. */
    String begin(LocalDate day) {
        for (int i = 0; i < pairs.size(); i++) {
            prepare(i);
            firstMeetings.add(arrange(i, day));
            share(i, firstMeetings.get(i), talk(i).agenda());
        }
        travel.accept(noon(day.plusDays(15)));
        for (int i = 0; i < pairs.size(); i++) {
            hold(i, firstMeetings.get(i), talk(i).notes().get(0));
            agree(i, firstMeetings.get(i), day.plusDays(28));
        }
        travel.accept(noon(day.plusDays(24)));
        for (int i = 0; i < pairs.size(); i++) {
            followUp(i, day.plusDays(60));
        }
        return "%d pairs prepared, met, and agreed on what to do".formatted(pairs.size());
    }

    /** A later meeting; some put it off. */
    String goOn(LocalDate day) {
        Map<Integer, Long> arranged = new LinkedHashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (putsOff(i)) {
                long meeting = propose(i, day);
                mentor(i).post(path(i, "meetings/" + meeting + "/postponement"), word("After the audit, gladly."));
            } else {
                arranged.put(i, arrange(i, day));
                share(i, arranged.get(i), talk(i).laterAgenda());
            }
        }
        travel.accept(noon(day.plusDays(16)));
        arranged.forEach((i, meeting) -> hold(i, meeting, talk(i).notes().get(1)));
        return "%d pairs met again, %d said \"not now\"".formatted(arranged.size(), pairs.size() - arranged.size());
    }

    /** The last days: something in between, thanks, and the next meeting ahead. */
    String arriveAt(LocalDate today) {
        int thanked = 0;
        for (int i = 0; i < pairs.size(); i++) {
            sendInBetween(i);
            if (i % 3 == 0) {
                mentee(i)
                        .post(
                                path(i, "appreciation"),
                                object("words", talk(i).thanks()).build());
                thanked++;
            }
            if (!putsOff(i) && i % 2 == 0) {
                long meeting = arrange(i, today);
                if (i % 4 == 0) {
                    share(i, meeting, talk(i).laterAgenda());
                }
            } else if (!putsOff(i) && i % 3 == 0) {
                propose(i, today);
            }
        }
        return "%d thanks said, and the next meetings lie ahead".formatted(thanked);
    }

    private static boolean putsOff(int i) {
        return i % 5 == 4;
    }

    private void prepare(int i) {
        List<String> kit = talk(i).kit();
        JsonObjectBuilder text = Json.createObjectBuilder()
                .add("admire", kit.get(0))
                .add("short-term", kit.get(1))
                .add("long-term", kit.get(2))
                .add("help", kit.get(3))
                .add("so-far", kit.get(4))
                .add("feedback", kit.get(5));
        write(mentee(i), path(i, "papers/kit"), "", text, true);
        mentor(i)
                .put(
                        path(i, "showing"),
                        Json.createObjectBuilder()
                                .add("competencies", true)
                                .add("interests", i % 2 == 0)
                                .add("motives", i % 3 == 0)
                                .add("languages", true)
                                .build());
        if (i % 2 == 0) {
            JsonObjectBuilder way = Json.createObjectBuilder()
                    .add("way", talk(i).way().get(0))
                    .add("ask-me", talk(i).way().get(1));
            write(mentor(i), path(i, "papers/background"), "", way, true);
        }
    }

    private long propose(int i, LocalDate day) {
        JsonObject times = Json.createObjectBuilder()
                .add(
                        "slots",
                        Json.createArrayBuilder()
                                .add(slot(i, day).toString())
                                .add(slot(i, day.plusDays(1)).toString()))
                .add("minutes", 45)
                .add("place", i % 3 == 0 ? "Room 2.14" : "Video: the usual room")
                .add("word", "")
                .build();
        return mentee(i).post(path(i, "meetings"), times).getInt("id");
    }

    private long arrange(int i, LocalDate day) {
        long meeting = propose(i, day);
        mentor(i)
                .post(
                        path(i, "meetings/" + meeting + "/acceptance"),
                        object("slot", slot(i, day).toString()).build());
        return meeting;
    }

    private void share(int i, long meeting, List<String> agenda) {
        JsonObjectBuilder text = Json.createObjectBuilder()
                .add("goals", agenda.get(0))
                .add("questions", agenda.get(1))
                .add("readiness", agenda.get(2));
        write(mentee(i), path(i, "papers/agenda"), "?meeting=" + meeting, text, true);
    }

    private void hold(int i, long meeting, String notes) {
        String attendance = path(i, "meetings/" + meeting + "/attendance");
        boolean late = i % 7 == 6;
        mentee(i)
                .post(
                        attendance,
                        object("course", late ? "i-was-late" : "on-time").build());
        if (i % 3 != 2) {
            mentor(i)
                    .post(
                            attendance,
                            object("course", late ? "other-was-late" : "on-time")
                                    .build());
        }
        write(mentee(i), path(i, "papers/notes"), "?meeting=" + meeting, object("notes", notes), false);
    }

    private void agree(int i, long meeting, LocalDate due) {
        JsonObjectBuilder action =
                Json.createObjectBuilder().add("meeting", meeting).add("due", due.toString());
        JsonObject mine = action.add("what", talk(i).actions().get(0)).build();
        JsonObject theirs = Json.createObjectBuilder(mine)
                .add("what", talk(i).actions().get(1))
                .build();
        menteesActions.add(mentee(i).post(path(i, "follow-up/actions"), mine));
        mentorsActions.add(mentor(i).post(path(i, "follow-up/actions"), theirs));
        for (String each : talk(i).advice()) {
            advice.add(mentee(i)
                    .post(
                            path(i, "follow-up/advice"),
                            object("advice", each).add("meeting", meeting).build()));
        }
    }

    private void followUp(int i, LocalDate later) {
        mentee(i)
                .post(
                        path(i, "follow-up/actions/" + menteesActions.get(i).getInt("id") + "/answer"),
                        object("word", talk(i).done()).add("done", true).build());
        mentor(i)
                .post(
                        path(i, "follow-up/actions/" + mentorsActions.get(i).getInt("id") + "/answer"),
                        object("word", i % 4 == 1 ? talk(i).whyNot() : "")
                                .add("done", i % 4 != 1)
                                .add("until", later.toString())
                                .build());
        if (i % 3 != 1) {
            mentee(i)
                    .post(
                            path(i, "follow-up/advice/" + advice.get(2 * i).getInt("id") + "/answer"),
                            object("words", talk(i).outcome())
                                    .add("outcome", "helped")
                                    .build());
        }
    }

    private void sendInBetween(int i) {
        List<String> between = talk(i).between();
        mentor(i)
                .post(
                        path(i, "exchanges"),
                        object("kind", "link")
                                .add("words", between.get(0))
                                .add("link", "https://library.northlight.example/articles/" + (100 + i))
                                .build());
        JsonObject work = mentee(i)
                .post(
                        path(i, "exchanges"),
                        object("kind", "work").add("words", between.get(1)).build());
        if (i % 4 != 3) {
            mentor(i)
                    .post(
                            path(i, "exchanges/" + work.getInt("id") + "/answers"),
                            object("words", between.get(2)).build());
        }
    }

    private static void write(Browser writer, String path, String query, JsonObjectBuilder text, boolean shown) {
        JsonObject typing =
                Json.createObjectBuilder().add("revision", 0).add("text", text).build();
        writer.put(path + query, typing);
        if (shown) {
            writer.post(path + "/showing" + query, JsonValue.EMPTY_JSON_OBJECT);
        }
    }

    /**
     * A working hour for both, wherever they work: in the afternoon of Europe where one of them is in Boston, otherwise in
     * its morning. Mentors have several mentees, so that no two pairs meet at the same hour.
     */
    private Instant slot(int i, LocalDate day) {
        Pair pair = pairs.get(i);
        boolean boston = pair.mentee().site() == Site.BOSTON || pair.mentor().site() == Site.BOSTON;
        return workingDay(day.plusDays(5), i / HOURS)
                .atTime(LocalTime.of((boston ? 13 : 7) + i % HOURS, 0))
                .toInstant(ZoneOffset.UTC);
    }

    /** So many working days after the first one from a day on. */
    private static LocalDate workingDay(LocalDate from, int after) {
        LocalDate day = from;
        int left = after;
        while (left > 0 || WEEKEND.contains(day.getDayOfWeek())) {
            left -= WEEKEND.contains(day.getDayOfWeek()) ? 0 : 1;
            day = day.plusDays(1);
        }
        return day;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private static JsonObjectBuilder object(String name, String value) {
        return Json.createObjectBuilder().add(name, value);
    }

    private static JsonObject word(String said) {
        return object("word", said).build();
    }

    private static Conversation talk(int i) {
        return Conversation.ALL.get(i % Conversation.ALL.size());
    }

    private String path(int i, String rest) {
        return "pairs/%d/%s".formatted(pairs.get(i).id(), rest);
    }

    private Browser mentee(int i) {
        return as.apply(pairs.get(i).mentee());
    }

    private Browser mentor(int i) {
        return as.apply(pairs.get(i).mentor());
    }
}
