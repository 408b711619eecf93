package hr.mentoring.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.PrintStream;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Nine months of mentoring in an invented company, lived over HTTP: every act is one that the person could do on a page,
 * with that person's own log-in. The same seed and day tell the same story.
 */
public final class Story {

    /** Everybody's password in the invented company. */
    public static final String PASSWORD = "northlight-demo-2026";

    private static final long SEED = 2026;
    private static final int STAGES = 24;
    private static final int ACCOUNTS_AT_ONCE = 50;
    private static final Duration LONGEST_JOB = Duration.ofMinutes(10);

    private final URI base;
    private final Calendar calendar;
    private final Progress progress;
    private final Browser hr;
    private final Company company;
    private final List<Volunteer> volunteers;
    private final Map<String, Browser> sessions = new HashMap<>();
    private final Map<String, Long> competencies = new HashMap<>();
    private final Map<Long, Employee> people = new HashMap<>();
    private final Phrases phrases = new Phrases(SEED);
    private final Random random = new Random(SEED);

    private long cohort;
    private long pairing;
    private List<Pair> pairs = List.of();

    /**
     * Prepares the story; nothing is done yet.
     *
     * @param base the address of a running product with an empty database, and with {@code mentoring.demo} set
     * @param administrator the user name of its administrator
     * @param password the administrator's password
     * @param today the day on which the story ends
     * @param out where the progress is printed
     */
    public Story(URI base, String administrator, String password, LocalDate today, PrintStream out) {
        this.base = base;
        this.calendar = new Calendar(today);
        this.progress = new Progress(out, STAGES);
        this.hr = Browser.of(base, administrator, password);
        this.company = new Company(SEED, today);
        this.volunteers = new Volunteers(SEED).from(company.people());
    }

    /**
     * Lives the story from the first import to the second quarterly report.
     *
     * @throws StoryFailed if the product does not do what the story expects
     */
    public Cast tell() {
        WorkingTogether together = untilTheLastReport();
        String quarter = Calendar.name(calendar.secondQuarter());
        progress.play("The job makes the report for " + quarter, () -> report(quarter));
        travelTo(Instant.now());
        progress.play("Pairs write in between and say thanks", () -> together.arriveAt(calendar.today()));
        HardMoments hard = new HardMoments(pairs, this::as, hr);
        progress.play("Two pairs have a hard moment", hard::tell);
        PassingOn passingOn = new PassingOn(pairs, this::as, this::number);
        progress.play("Pairs give and take, and pass on", passingOn::giveAndTake);
        progress.play("Some complete, and will mentor others", passingOn::complete);
        progress.play("Who agrees is named in the lineage", passingOn::agreeToBeNamed);
        NextGeneration next =
                new NextGeneration(hr, pairs, people, this::as, this::number, this::employee, this::await);
        progress.play("Somebody is introduced to a mentor", next::introduce);
        progress.play(
                "Those who completed mentor others, in a second cohort",
                () -> next.begin(calendar.today(), passingOn.newMentors()));
        progress.play("The story arrives at today", () -> "it is " + calendar.today());
        return cast();
    }

    /**
     * Lives the story up to the moment at which the job could pair the cohort.
     *
     * @throws StoryFailed if the product does not do what the story expects
     */
    public void tellUntilThePairing() {
        goTo(calendar.beginning());
        progress.play("HR imports its export of the company", this::importPeople);
        progress.play("Everybody gets an account", this::openAccounts);
        progress.play("HR launches a cohort", this::launch);
        progress.play("Employees enroll", this::enroll);
        goTo(calendar.enrollmentCloses().plusDays(2));
        if (!"PAIRING".equals(phase())) {
            move("PAIRING");
        }
    }

    /**
     * Lives the story up to the moment at which the job could make the second quarterly report.
     *
     * @throws StoryFailed if the product does not do what the story expects
     */
    public void tellUntilTheLastReport() {
        untilTheLastReport();
    }

    private WorkingTogether untilTheLastReport() {
        tellUntilThePairing();
        progress.play("The job pairs the cohort and proves it", this::pair);
        goTo(calendar.start());
        progress.play("HR reviews and publishes the pairing", this::publish);
        goTo(calendar.start().plusDays(6));
        progress.play("Pairs write and sign their agreements", this::agree);
        WorkingTogether together = new WorkingTogether(pairs, this::as, this::travelTo);
        LocalDate begun = calendar.start().plusDays(8);
        goTo(begun);
        progress.play("Pairs prepare, meet and keep to what they agreed", () -> together.begin(begun));
        LearningByPlan learning = new LearningByPlan(pairs, this::as, this::volunteer, competencies);
        progress.play("Pairs make a learning plan", () -> learning.begin(begun.plusDays(24)));
        progress.play("Both sides say how it began", () -> surveying().firstMeetings(cohort, paired()));
        giveFeedback(calendar.firstQuarter());
        String first = Calendar.name(calendar.firstQuarter());
        progress.play("The job makes the report for " + first, () -> report(first));
        LocalDate later = calendar.secondQuarter().plusDays(30);
        goTo(later);
        progress.play("Pairs meet again, or say \"not now\"", () -> together.goOn(later));
        progress.play("Pairs look back at what has grown", () -> learning.lookBack(later.plusDays(16)));
        giveFeedback(calendar.secondQuarter());
        return together;
    }

    private void giveFeedback(LocalDate quarter) {
        String name = Calendar.name(quarter);
        goTo(quarter.plusMonths(3).minusDays(9));
        progress.play("Both sides give feedback for " + name, () -> surveying().quarter(cohort, name, paired()));
        goTo(quarter.plusMonths(3).plusDays(16));
    }

    private String importPeople() {
        String run = "directory/imports/"
                + hr.postCsv("directory/imports?fileName=northlight.csv", company.hrExport())
                        .getInt("id");
        await(run);
        hr.post(run + "/apply", nothing());
        JsonObject result = await(run);
        expect(result.getInt("added") == company.people().size(), "everybody is added", result);
        return result.getInt("added") + " people added";
    }

    private String openAccounts() {
        List<Employee> all = company.people();
        for (int from = 0; from < all.size(); from += ACCOUNTS_AT_ONCE) {
            JsonArrayBuilder accounts = Json.createArrayBuilder();
            all.subList(from, Math.min(all.size(), from + ACCOUNTS_AT_ONCE))
                    .forEach(person -> accounts.add(Json.createObjectBuilder()
                            .add("email", person.email())
                            .add("password", PASSWORD)));
            hr.post("accounts", accounts.build());
        }
        return company.people().size() + " accounts opened";
    }

    private String launch() {
        JsonObject program = hr.post(
                "programs",
                Json.createObjectBuilder()
                        .add("name", "Northlight Mentoring")
                        .add("description", "Twelve months with somebody who has been there, across teams and sites.")
                        .add("type", "CLASSIC")
                        .add("months", 12)
                        .add("managerApproval", false)
                        .add(
                                "aims",
                                Json.createObjectBuilder()
                                        .add("met", 80)
                                        .add("onTime", 90)
                                        .add("response", 70)
                                        .add("satisfactionTenths", 38))
                        .build());
        surveying().askOfItsOwn(program.getInt("id"));
        cohort = hr.post(
                        "cohorts",
                        Json.createObjectBuilder()
                                .add("program", program.getInt("id"))
                                .add("name", "Spring " + calendar.start().getYear())
                                .add("opensOn", calendar.beginning().toString())
                                .add("closesOn", calendar.enrollmentCloses().toString())
                                .add("startsOn", calendar.start().toString())
                                .add("endsOn", calendar.end().toString())
                                .build())
                .getInt("id");
        move("ENROLLING");
        return "cohort \"Spring " + calendar.start().getYear() + "\" is open for enrollment";
    }

    private String enroll() {
        hr.get("competencies")
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .forEach(competency -> competencies.put(
                        competency.getString("code"),
                        competency.getJsonNumber("id").longValue()));
        volunteers.forEach(volunteer -> {
            JsonObject enrollment =
                    as(volunteer.who()).post("cohorts/" + cohort + "/enrollments", enrollment(volunteer));
            people.put(enrollment.getJsonNumber("person").longValue(), volunteer.who());
        });
        JsonArray submitted = hr.get("cohorts/" + cohort + "/enrollments?state=SUBMITTED&size=1000")
                .asJsonObject()
                .getJsonArray("enrollments");
        submitted
                .getValuesAs(JsonObject.class)
                .forEach(enrollment -> hr.post("enrollments/" + enrollment.getInt("id") + "/accept", nothing()));
        long mentees = volunteers.stream().filter(Volunteer::asMentee).count();
        long mentors = volunteers.stream().filter(Volunteer::asMentor).count();
        return "%d as mentees, %d as mentors".formatted(mentees, mentors);
    }

    private JsonObject enrollment(Volunteer volunteer) {
        JsonObjectBuilder profile = Json.createObjectBuilder()
                .add(
                        "version",
                        as(volunteer.who()).get("profile").asJsonObject().getInt("version"))
                .add("needs", levels(volunteer.needs()))
                .add("offers", levels(volunteer.offers()))
                .add("helpWanted", strings(volunteer.helpWanted()))
                .add("helpOffered", strings(volunteer.helpOffered()))
                .add("interests", strings(volunteer.interests()))
                .add("motives", strings(volunteer.motives()))
                .add("styles", strings(volunteer.styles()))
                .add("channels", strings(volunteer.channels()))
                .add("languages", strings(volunteer.who().languages()))
                .add("aspiration", volunteer.aspiration())
                .add("weeklyHours", week(volunteer));
        return Json.createObjectBuilder()
                .add("asMentee", volunteer.asMentee())
                .add("asMentor", volunteer.asMentor())
                .add("mentorsWanted", 1)
                .add("menteesAtMost", Math.max(1, volunteer.mentees()))
                .add("hoursPerMonth", volunteer.hours() + (volunteer.asMentee() && volunteer.asMentor() ? 2 : 0))
                .add("profile", profile)
                .build();
    }

    private String pair() {
        pairing = hr.post("cohorts/" + cohort + "/pairing-runs", nothing()).getInt("id");
        JsonObject certificate = await("pairing-runs/" + pairing).getJsonObject("certificate");
        expect(certificate.getBoolean("proven"), "the pairing is proven", certificate);
        return "%d of %d mentees have a mentor, proven best"
                .formatted(certificate.getInt("people"), certificate.getInt("mentees"));
    }

    private String publish() {
        hr.post("pairing-runs/" + pairing + "/publish", nothing());
        if (!"ACTIVE".equals(phase())) {
            move("ACTIVE");
        }
        pairs = hr.get("cohorts/" + cohort + "/pairs").asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(pair -> new Pair(
                        pair.getJsonNumber("id").longValue(), employee(pair, "mentee"), employee(pair, "mentor")))
                .toList();
        return pairs.size() + " pairs published";
    }

    private String agree() {
        int answered = 0;
        int signed = 0;
        for (Pair pair : pairs) {
            String path = "pairs/" + pair.id() + "/agreement/";
            JsonObject text = agreement(volunteer(pair.mentee()));
            JsonObject table =
                    as(pair.mentee()).post(path + "drafts", draft(0, text, "My idea of it; change what does not fit."));
            if (random.nextInt(3) == 0) {
                JsonObject points = Json.createObjectBuilder(text.getJsonObject("points"))
                        .add("mentor-time", "An hour every four weeks, and half an hour to read what you send.")
                        .add("mentee-gives", "A view from another generation, and help with the new reporting tool.")
                        .build();
                table = as(pair.mentor())
                        .post(
                                path + "drafts",
                                draft(
                                        1,
                                        Json.createObjectBuilder(text)
                                                .add("points", points)
                                                .build(),
                                        phrases.answer()));
                answered++;
            }
            if (random.nextInt(12) == 0) {
                continue;
            }
            JsonObject sign =
                    Json.createObjectBuilder().add("hash", hashOnTable(table)).build();
            as(pair.mentee()).post(path + "signatures", sign);
            as(pair.mentor()).post(path + "signatures", sign);
            signed++;
        }
        return "%d signed by both, %d of them after a counter-draft".formatted(signed, answered);
    }

    private JsonObject agreement(Volunteer mentee) {
        String[] goal = phrases.goal(mentee);
        return Json.createObjectBuilder()
                .add("formality", "between")
                .add(
                        "goals",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("what", goal[0])
                                        .add("how", goal[1])
                                        .add("success", goal[2])))
                .add(
                        "points",
                        Json.createObjectBuilder()
                                .add("frequency", phrases.frequency())
                                .add("channels", "Video, and in person when one of us travels.")
                                .add("style", phrases.style())
                                .add(
                                        "schedule",
                                        "I propose three times a week ahead and send what I want to talk about.")
                                .add("mentee-time", "Two hours of preparation for each meeting.")
                                .add("mentor-time", "An hour every four weeks.")
                                .add("mentee-gives", "Honest questions, and a hand with spreadsheets and slides.")
                                .add("mentor-gives", "Experience, plain feedback, and an introduction now and then.")
                                .add("work-confidence", "What we say about people and projects stays between us.")
                                .add(
                                        "personal-confidence",
                                        "What is personal stays here, unless somebody is in danger.")
                                .add("boundaries", "No promises about promotion; no calls in the evening."))
                .add(
                        "reviews",
                        strings(List.of(
                                calendar.start().plusMonths(3).toString(),
                                calendar.start().plusMonths(6).toString())))
                .build();
    }

    private static JsonObject draft(int knows, JsonObject text, String note) {
        return Json.createObjectBuilder()
                .add("knows", knows)
                .add("text", text)
                .add("note", note)
                .build();
    }

    private static String hashOnTable(JsonObject agreement) {
        int number = agreement.getInt("onTable");
        return agreement.getJsonArray("versions").getValuesAs(JsonObject.class).stream()
                .filter(version -> version.getInt("number") == number)
                .findFirst()
                .orElseThrow(() -> new StoryFailed("No version %d in %s".formatted(number, agreement)))
                .getString("hash");
    }

    private Surveying surveying() {
        return new Surveying(hr, this::as, phrases, random);
    }

    /** Everybody who is in a pair, in the order of the company. */
    private List<Employee> paired() {
        Set<Employee> paired = new HashSet<>();
        pairs.forEach(pair -> paired.addAll(List.of(pair.mentee(), pair.mentor())));
        return company.people().stream().filter(paired::contains).toList();
    }

    private String report(String quarter) {
        JsonObject run = hr.post(
                "reports/quarterly",
                Json.createObjectBuilder().add("quarter", quarter).build());
        await("jobs/runs/" + run.getInt("id"));
        long reports = hr.get("reports").asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(report -> quarter.equals(report.getString("quarter", "")))
                .count();
        expect(reports > 0, "a report for " + quarter, run);
        return reports == 1 ? "one report published" : reports + " reports published";
    }

    private Cast cast() {
        Pair first = pairs.get(0);
        Employee manager = company.people().stream()
                .filter(person -> person.level() == 7 || person.level() == 8)
                .max(Comparator.comparingInt(
                        person -> as(person).get("reports").asJsonArray().size()))
                .orElseThrow();
        List<Cast.Couple> couples = pairs.stream()
                .map(pair -> new Cast.Couple(
                        pair.id(), pair.mentee().email(), pair.mentor().email()))
                .toList();
        return new Cast(manager.email(), first.mentee().email(), first.mentor().email(), couples);
    }

    private JsonObject await(String path) {
        long end = System.nanoTime() + LONGEST_JOB.toNanos();
        while (System.nanoTime() < end) {
            JsonObject run = hr.get(path).asJsonObject();
            switch (run.getString("state")) {
                case "COMPLETED", "READY", "CHECKED", "APPLIED" -> {
                    return run;
                }
                case "FAILED", "STOPPED" -> throw new StoryFailed("The job ended badly: " + run);
                default -> pause();
            }
        }
        throw new StoryFailed("%s took longer than %s".formatted(path, LONGEST_JOB));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("Interrupted while waiting for a job");
        }
    }

    private Employee employee(JsonObject pair, String side) {
        long id = pair.getJsonNumber(side).longValue();
        Employee employee = people.get(id);
        if (employee == null) {
            throw new StoryFailed("Nobody enrolled as person " + id);
        }
        return employee;
    }

    private Long number(Employee who) {
        return people.entrySet().stream()
                .filter(known -> known.getValue().equals(who))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new StoryFailed(who.name() + " never enrolled"));
    }

    private Volunteer volunteer(Employee who) {
        return volunteers.stream()
                .filter(volunteer -> volunteer.who().equals(who))
                .findFirst()
                .orElseThrow(() -> new StoryFailed(who.name() + " never enrolled"));
    }

    private String phase() {
        return hr.get("cohorts/" + cohort).asJsonObject().getString("phase");
    }

    private void move(String phase) {
        hr.post(
                "cohorts/" + cohort + "/phase",
                Json.createObjectBuilder().add("to", phase).build());
    }

    private Browser as(Employee person) {
        return sessions.computeIfAbsent(person.number(), number -> Browser.of(base, person.email(), PASSWORD));
    }

    private void goTo(LocalDate day) {
        travelTo(Calendar.morningOf(day));
    }

    private void travelTo(Instant moment) {
        hr.put(
                "demo/clock",
                Json.createObjectBuilder().add("now", moment.toString()).build());
    }

    private JsonArrayBuilder levels(Map<String, Integer> levels) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        levels.forEach((code, level) -> array.add(Json.createObjectBuilder()
                .add("competency", Objects.requireNonNull(competencies.get(code), code))
                .add("level", level)));
        return array;
    }

    private static JsonArrayBuilder week(Volunteer volunteer) {
        JsonArrayBuilder week = Json.createArrayBuilder();
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                .forEach(day -> week.add(Json.createObjectBuilder()
                        .add("day", day.name())
                        .add("from", volunteer.fromHour())
                        .add("to", volunteer.toHour())));
        return week;
    }

    private static JsonArrayBuilder strings(Collection<String> strings) {
        return Json.createArrayBuilder(new ArrayList<>(strings));
    }

    private static JsonObject nothing() {
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    private static void expect(boolean holds, String what, JsonObject answer) {
        if (!holds) {
            throw new StoryFailed("Expected was that %s; the answer was %s".formatted(what, answer));
        }
    }
}
