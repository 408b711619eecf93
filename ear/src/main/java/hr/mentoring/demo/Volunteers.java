package hr.mentoring.demo;

import hr.mentoring.demo.Employee.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Decides who of the company takes part, and what each of them needs and can give; the same for the same seed. */
final class Volunteers {

    private static final Map<String, List<String>> TRADES = Map.ofEntries(
            Map.entry("Optics", List.of("engineering", "research", "product-design", "data-analysis")),
            Map.entry("Electronics", List.of("engineering", "product-design", "quality", "suppliers")),
            Map.entry("Embedded Software", List.of("programming", "software-design", "agile-work", "quality")),
            Map.entry(
                    "Cloud Platform", List.of("programming", "operations", "information-security", "machine-learning")),
            Map.entry("Assembly", List.of("manufacturing", "process-improvement", "health-and-safety", "logistics")),
            Map.entry("Calibration", List.of("quality", "data-analysis", "engineering", "spreadsheets")),
            Map.entry("Quality", List.of("quality", "risk", "process-improvement", "suppliers")),
            Map.entry("Sales Europe", List.of("sales", "negotiating", "customers", "presenting")),
            Map.entry("Sales Americas", List.of("sales", "negotiating", "customers", "storytelling")),
            Map.entry("Sales Asia", List.of("sales", "cross-cultural", "customers", "contracts")),
            Map.entry("Marketing", List.of("marketing", "storytelling", "writing-clearly", "media")),
            Map.entry("Field Service", List.of("customers", "engineering", "difficult-talks", "teaching")),
            Map.entry("Support", List.of("customers", "listening", "writing-clearly", "digital-tools")),
            Map.entry("Accounting", List.of("reading-accounts", "budgeting", "spreadsheets", "process-improvement")),
            Map.entry("Purchasing", List.of("suppliers", "negotiating", "contracts", "logistics")),
            Map.entry("People & Culture", List.of("hiring", "growing-people", "difficult-talks", "change")),
            Map.entry("IT", List.of("operations", "information-security", "digital-tools", "project-planning")));
    private static final List<String> EARLY = List.of(
            "career-planning",
            "confidence",
            "presenting",
            "priorities",
            "networking",
            "project-planning",
            "business-english",
            "time-and-energy");
    private static final List<String> MIDDLE = List.of(
            "leading-first-team",
            "delegating",
            "giving-feedback",
            "stakeholders",
            "facilitating",
            "speaking-to-executives",
            "changing-field",
            "conflict");
    private static final List<String> LATE = List.of(
            "leading-leaders",
            "strategy",
            "change",
            "growing-people",
            "deciding",
            "leading-remote",
            "hiring",
            "budgeting");
    private static final List<String> INTERESTS = List.of(
            "HEALTHY_FOOD",
            "COOKING",
            "GARDENING",
            "HIKING",
            "RUNNING",
            "CYCLING",
            "TEAM_SPORTS",
            "CLIMBING",
            "YOGA",
            "MAKING_MUSIC",
            "PHOTOGRAPHY",
            "WOODWORK",
            "READING",
            "FILM",
            "TRAVEL",
            "FOREIGN_LANGUAGES",
            "HISTORY",
            "SCIENCE",
            "GAMES",
            "VOLUNTEERING",
            "FAMILY_LIFE");
    private static final List<String> MOTIVES = List.of(
            "LEGACY",
            "CHALLENGE",
            "BELIEF_IN_A_PERSON",
            "GIVING_BACK",
            "LEARNING",
            "JOY_OF_TEACHING",
            "MEETING_PEOPLE");
    private static final List<String> STYLES =
            List.of("INFORMAL", "SHORT_AND_OFTEN", "PLAIN_SPOKEN", "ENCOURAGING", "DOING_TOGETHER", "ASKING_QUESTIONS");
    private static final List<String> HELP = List.of(
            "CV_CHECK",
            "PROOFREADING",
            "REHEARSING_A_TALK",
            "SPREADSHEET_HELP",
            "SOCIAL_NETWORKS",
            "LANGUAGE_PRACTICE",
            "INTRODUCTIONS",
            "TIPS_FOR_PARENTS",
            "CAR_AND_BICYCLE",
            "COMPUTER_AND_PHONE");
    private static final List<String> ASPIRATIONS = List.of(
            "Lead a small team that people like to work in.",
            "Become the person others ask when a measurement makes no sense.",
            "Move from building things to deciding what we build.",
            "Run a site of my own one day, perhaps abroad.",
            "Stay a specialist, and be heard as one.",
            "Find out whether management is for me before it finds me.",
            "Speak at a conference without reading from my slides.",
            "");

    private final Random random;

    /** Everything that follows depends on the seed alone. */
    Volunteers(long seed) {
        this.random = new Random(seed);
    }

    /** About every second person below a head of function takes part: the young as mentees, the experienced as mentors. */
    List<Volunteer> from(List<Employee> people) {
        List<Volunteer> volunteers = new ArrayList<>();
        for (Employee person : people) {
            int roll = random.nextInt(100);
            if (person.level() <= 5 && roll < 46) {
                boolean both = person.level() >= 4 && random.nextInt(4) == 0;
                volunteers.add(volunteer(person, true, both));
            } else if (person.level() >= 5 && roll < 82) {
                volunteers.add(volunteer(person, false, true));
            }
        }
        return volunteers;
    }

    private Volunteer volunteer(Employee who, boolean asMentee, boolean asMentor) {
        List<String> trade = TRADES.getOrDefault(team(who), List.of("strategy", "deciding", "change", "budgeting"));
        Map<String, Integer> needs = new LinkedHashMap<>();
        Map<String, Integer> offers = new LinkedHashMap<>();
        if (asMentee) {
            List<String> wanted = who.level() <= 2 ? EARLY : MIDDLE;
            pick(wanted, 2).forEach(code -> needs.put(code, 2 + random.nextInt(3)));
            needs.put(trade.get(random.nextInt(trade.size())), Math.min(5, who.level() + 1));
            pick(
                            List.of(
                                    "digital-tools",
                                    "spreadsheets",
                                    "business-german",
                                    "sustainability",
                                    "programming",
                                    "listening"),
                            1)
                    .forEach(code -> offers.put(code, 2 + random.nextInt(3)));
        } else {
            pick(List.of("digital-tools", "machine-learning", "sustainability", "listening", "resilience"), 1)
                    .forEach(code -> needs.put(code, 2));
        }
        if (asMentor) {
            pick(who.level() >= 7 ? LATE : MIDDLE, 3).forEach(code -> offers.put(code, 3 + random.nextInt(3)));
            pick(EARLY, 2).forEach(code -> offers.put(code, 3 + random.nextInt(3)));
        }
        pick(trade, 2).forEach(code -> offers.putIfAbsent(code, Math.min(5, Math.max(1, who.level() - 1))));
        offers.keySet().removeAll(needs.keySet());
        int from = who.site() == Site.PUNE ? 11 : who.site() == Site.BOSTON ? 8 : 9;
        return new Volunteer(
                who,
                asMentee,
                asMentor,
                needs,
                offers,
                pick(INTERESTS, 2 + random.nextInt(3)),
                asMentor ? pick(MOTIVES, 2) : List.of(),
                pick(STYLES, 2),
                random.nextBoolean() ? List.of("VIDEO", "IN_PERSON") : List.of("VIDEO", "PHONE", "CHAT"),
                asMentee ? pick(HELP, 1) : List.of(),
                pick(HELP, 1 + random.nextInt(2)),
                asMentee ? ASPIRATIONS.get(random.nextInt(ASPIRATIONS.size())) : "",
                asMentor ? 1 + random.nextInt(who.level() >= 7 ? 2 : 3) : 0,
                asMentor ? 6 : 3 + random.nextInt(3),
                from,
                from + 8 + random.nextInt(2));
    }

    private <T> List<T> pick(List<T> all, int count) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    private static String team(Employee who) {
        return who.unit().substring(who.unit().indexOf('/') + 1);
    }
}
