import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fills the database of a stopped server with one cohort in the phase of pairing: invented people with profiles and
 * accepted enrollments, always the same for as many of them. Run as {@code java -cp h2.jar LargeCohort.java URL USER
 * PASSWORD MENTEES MENTORS}; prints the id of the cohort.
 */
public final class LargeCohort {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final long PROGRAM = 1;
    private static final long COHORT = 1;
    private static final Timestamp NOW = Timestamp.from(Instant.parse("2026-01-05T08:00:00Z"));
    private static final List<String> PLACES = List.of(
            "Berlin;Europe/Berlin;1", "Zagreb;Europe/Zagreb;1", "London;Europe/London;0", "Kraków;Europe/Warsaw;1",
            "New York;America/New_York;-5", "Singapore;Asia/Singapore;8");
    private static final List<String> LANGUAGES =
            List.of("en", "en", "de,en", "en,hr", "en,pl", "de", "en,fr", "de,en,pl", "en,zh", "pl");
    private static final List<String> TITLES = List.of(
            "Accountant", "Buyer", "Chemist", "Controller", "Data Analyst", "Designer", "Electrician", "Engineer",
            "Planner", "Product Manager", "Programmer", "Recruiter", "Researcher", "Sales Manager", "Tester", "Trainer");
    private static final List<String> HELP = List.of("CV_CHECK", "INTERVIEW_PRACTICE", "PROOFREADING");
    private static final List<String> INTERESTS = List.of(
            "HEALTHY_FOOD", "COOKING", "GARDENING", "HIKING", "RUNNING", "CYCLING", "YOGA", "READING", "FILM", "TRAVEL",
            "HISTORY", "SCIENCE", "GAMES", "ANIMALS", "NATURE", "FAMILY_LIFE");
    private static final List<String> MOTIVES = List.of("LEGACY", "CHALLENGE", "GIVING_BACK", "LEARNING");
    private static final List<String> STYLES = List.of("FORMAL", "INFORMAL", "SHORT_AND_OFTEN", "LONG_AND_SELDOM");
    private static final List<String> CHANNELS = List.of("IN_PERSON", "VIDEO", "PHONE", "CHAT");

    private final Connection database;
    private final Random random = new Random(20_260_105);
    private final int mentees;
    private final int people;

    private LargeCohort(Connection database, int mentees, int mentors) {
        this.database = database;
        this.mentees = mentees;
        this.people = mentees + mentors;
    }

    public static void main(String[] arguments) throws SQLException {
        try (Connection database = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            database.setAutoCommit(false);
            new LargeCohort(database, Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4])).fill();
        }
        System.out.println(COHORT);
    }

    private void fill() throws SQLException {
        one(
                "insert into program (id, version, name, description, type, months, manager_approval, report_threshold,"
                        + " agreements_open_to_hr, rules_revision, created_at)"
                        + " values (?, 0, 'Large', '', 'CLASSIC', 9, false, 5, false, 1, ?)",
                PROGRAM,
                NOW);
        one(
                "insert into program_rules (id, program_id, revision, objective, hard_rules, weights, score_floor,"
                        + " minutes_per_pair, shared_half_hours, mentors_per_mentee, made_by, made_at)"
                        + " values (1, ?, 1, 'MOST_PEOPLE', ?, ?, 30, 120, 4, 1, 'bench', ?)",
                PROGRAM,
                "NOT_IN_OWN_LINE NOT_AVOIDED COMMON_LANGUAGE SHARED_HOURS SENIORITY_ORDER",
                "NEEDS_MET=40 RECIPROCITY=10 ASPIRATION=10 RAPPORT=10 AVAILABILITY=10 SENIORITY=5 WISH_OF_MENTEE=10"
                        + " WISH_OF_MENTOR=5 ACQUAINTANCE=0 AFFINITY=5",
                NOW);
        one("insert into program_agreement_section values (?, 0, 'goals', 'Goals', 'What for?', true)", PROGRAM);
        one(
                "insert into cohort values (?, 0, ?, 'Large cohort', 'PAIRING', ?, ?, false, 100000, true, ?, ?, ?, ?)",
                COHORT,
                PROGRAM,
                Date.valueOf(LocalDate.of(2026, 1, 5)),
                Date.valueOf(LocalDate.of(2026, 2, 5)),
                Date.valueOf(LocalDate.of(2026, 3, 2)),
                Date.valueOf(LocalDate.of(2026, 12, 1)),
                NOW,
                NOW);
        for (int unit = 1; unit <= 40; unit++) {
            one("insert into org_unit values (?, 0, ?, ?, 1)", 100L + unit, "/Unit " + unit, "Unit " + unit);
        }
        people();
        profiles();
        skills("profile_need", 1, 4, 5);
        skills("profile_offer", 2, 8, 5);
        enrollments();
        wishes();
        database.commit();
    }

    private void people() throws SQLException {
        many(
                "insert into person values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?)",
                person -> {
                    String[] place = placeOf(person).split(";");
                    String name = "Given" + person % 997;
                    String family = "Family" + person;
                    return new Object[] {
                        id(person),
                        "E" + person,
                        name,
                        family,
                        "p" + person + "@large.example",
                        person == 0 ? null : id((person - 1) / 8),
                        101L + person % 40,
                        place[0],
                        place[1],
                        TITLES.get(random.nextInt(TITLES.size())),
                        person < mentees ? 1 + skewed(6) : 3 + random.nextInt(6),
                        Date.valueOf(LocalDate.of(2010 + person % 15, 1 + person % 12, 1)),
                        LANGUAGES.get(random.nextInt(LANGUAGES.size())),
                        (name + " " + family).toLowerCase()
                    };
                });
    }

    private void profiles() throws SQLException {
        many(
                "insert into profile values (?, 0, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?)",
                person -> new Object[] {
                    id(person),
                    id(person),
                    some(HELP, 2),
                    some(HELP, 2),
                    some(INTERESTS, 4),
                    some(MOTIVES, 2),
                    some(STYLES, 2),
                    some(CHANNELS, 2),
                    person < mentees ? "I would like to be a " + TITLES.get(random.nextInt(TITLES.size())) : "",
                    hours(),
                    NOW
                });
    }

    private void skills(String table, int least, int most, int highest) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            TreeSet<Long> competencies = new TreeSet<>();
            int count = least + random.nextInt(most - least + 1);
            while (competencies.size() < count) {
                competencies.add(1L + skewed(63));
            }
            int position = 0;
            for (long competency : competencies) {
                rows.add(new Object[] {id(person), competency, 1 + random.nextInt(highest), position++});
            }
        }
        write("insert into " + table + " values (?, ?, ?, ?)", rows);
    }

    private void enrollments() throws SQLException {
        many(
                "insert into enrollment (id, version, cohort_id, person_id, state, state_since, submitted_at, as_mentee,"
                        + " as_mentor, mentors_wanted, mentees_at_most, hours_per_month, reason)"
                        + " values (?, 0, ?, ?, 'ACCEPTED', ?, ?, ?, ?, ?, ?, ?, '')",
                person -> {
                    boolean mentee = person < mentees;
                    int places = mentee ? 0 : 1 + random.nextInt(3);
                    return new Object[] {
                        id(person), COHORT, id(person), NOW, NOW, mentee, !mentee, mentee ? 1 : 0, places, 2 * places
                    };
                });
    }

    /** A fifth of the mentees wish for three mentors, and one in a hundred avoids somebody. */
    private void wishes() throws SQLException {
        List<Object[]> wishes = new ArrayList<>();
        List<Object[]> avoided = new ArrayList<>();
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int rank = 0; mentee % 5 == 0 && rank < 3; rank++) {
                wishes.add(new Object[] {id(mentee), "MENTOR", id(mentees + random.nextInt(people - mentees)), rank});
            }
            if (mentee % 100 == 0) {
                avoided.add(new Object[] {id(mentee), id(mentees + random.nextInt(people - mentees))});
            }
        }
        write("insert into enrollment_wish values (?, ?, ?, ?)", wishes);
        write("insert into enrollment_avoid values (?, ?)", avoided);
    }

    private static long id(int person) {
        return 1_000L + person;
    }

    private static String placeOf(int person) {
        return PLACES.get(person % 7 % PLACES.size());
    }

    /** A number below a limit, small ones far more often. */
    private int skewed(int limit) {
        return (int) (limit * random.nextDouble() * random.nextDouble());
    }

    private String some(List<String> catalog, int count) {
        TreeSet<Integer> chosen = new TreeSet<>();
        IntStream.range(0, count).forEach(i -> chosen.add(random.nextInt(catalog.size())));
        return chosen.stream().map(catalog::get).collect(Collectors.joining(" "));
    }

    /** Some afternoons or mornings of a working week. */
    private String hours() {
        BitSet hours = new BitSet();
        for (int day = 0; day < 5; day++) {
            int from = 8 + random.nextInt(8);
            hours.set(24 * day + from, 24 * day + from + 2);
        }
        byte[] bytes = new byte[21];
        byte[] used = hours.toByteArray();
        System.arraycopy(used, 0, bytes, 0, used.length);
        return HexFormat.of().formatHex(bytes);
    }

    private interface Row {
        Object[] of(int person);
    }

    private void many(String insert, Row row) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            rows.add(row.of(person));
        }
        write(insert, rows);
    }

    private void one(String insert, Object... row) throws SQLException {
        write(insert, List.<Object[]>of(row));
    }

    private void write(String insert, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(insert)) {
            for (int i = 0; i < rows.size(); i++) {
                Object[] row = rows.get(i);
                for (int column = 0; column < row.length; column++) {
                    statement.setObject(column + 1, row[column]);
                }
                statement.addBatch();
                if ((i + 1) % ROWS_AT_ONCE == 0 || i + 1 == rows.size()) {
                    statement.executeBatch();
                }
            }
        }
    }
}
