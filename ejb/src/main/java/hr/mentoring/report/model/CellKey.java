package hr.mentoring.report.model;

import hr.mentoring.feedback.Occasion;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What groups of people are called in figures. */
public final class CellKey {

    /** The whole. */
    public static final String COMPANY = "company";

    /** How the parts of managers begin. */
    public static final String MANAGER = "manager:";

    /** All whose pair was proposed by a pairing. */
    static final String PROPOSED = "proposed";

    /** How locations begin. */
    static final String LOCATION = "location:";

    private static final List<String> GROUPS = List.of("program:", "cohort:", "unit:", LOCATION);

    private static final Pattern A_MANAGER = Pattern.compile(MANAGER + "([1-9]\\d{0,17})");

    private CellKey() {}

    static String side(String side) {
        return "side:" + side;
    }

    static String program(long id) {
        return "program:" + id;
    }

    static String cohort(long id) {
        return "cohort:" + id;
    }

    static String third(MatchQuality.Third third) {
        return "third:" + third.name();
    }

    static String location(String name) {
        return LOCATION + name;
    }

    static String unit(long id) {
        return "unit:" + id;
    }

    /** The part of a manager. */
    public static String manager(long id) {
        return MANAGER + id;
    }

    /** The same group, of those who were asked at a milestone; on every other occasion the group itself. */
    static String at(Occasion occasion, String key) {
        return occasion.isMilestone() ? occasion.key() + "/" + key : key;
    }

    /** Whether a cell is a program, a cohort, an org unit or a location, which can be read about by itself. */
    static boolean isGroup(String key) {
        return GROUPS.stream().anyMatch(key::startsWith);
    }

    /** The cell itself if it {@linkplain #isGroup can be read about}, and else null. */
    static @Nullable String group(String key) {
        return isGroup(key) ? key : null;
    }

    /** The manager whose part of the company a cell is; 0 for every other cell. */
    public static long managerOf(String key) {
        Matcher matcher = A_MANAGER.matcher(key);
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
    }
}
