package hr.mentoring.enrollment.signup;

import hr.mentoring.common.RuleBroken;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the columns and words of one kind of spreadsheet are matched with ours.
 *
 * @param columns which column, counted from 0, tells what; columns that are missing here are passed over
 * @param words what words of the spreadsheet mean that are none of ours
 */
public record SignUpMapping(Map<Integer, SignUpField> columns, Map<Said, String> words) {

    /** The code of words that are to be passed over. */
    public static final String NOTHING = "";

    /**
     * Words as they stand in a cell.
     *
     * @param words made alike by {@link Likeness#plain}
     */
    public record Said(Catalog catalog, String words) {

        /** Words in any spelling. */
        public static Said of(Catalog catalog, String words) {
            String plain = Likeness.plain(words);
            return new Said(catalog, plain.length() > 200 ? plain.substring(0, 200) : plain);
        }
    }

    public SignUpMapping {
        columns = new TreeMap<>(columns);
        words = Map.copyOf(words);
    }

    /** The same with one more word explained. */
    public SignUpMapping with(Said said, String code) {
        Map<Said, String> more = new HashMap<>(words);
        more.put(said, code);
        return new SignUpMapping(columns, more);
    }

    /** Refuses unless the columns say who it is and as what they take part, each once. */
    void requireUsable() {
        for (SignUpField field : SignUpField.values()) {
            long times = columns.values().stream().filter(field::equals).count();
            RuleBroken.require(field.several() || times <= 1, "enrollment.sign-up.column-twice", field.name());
        }
        RuleBroken.require(has(SignUpField.EMAIL) || has(SignUpField.EMPLOYEE_NUMBER), "enrollment.sign-up.nobody");
        RuleBroken.require(
                has(SignUpField.PART) || has(SignUpField.AS_MENTEE) || has(SignUpField.AS_MENTOR),
                "enrollment.sign-up.no-part");
    }

    private boolean has(SignUpField field) {
        return columns.containsValue(field);
    }
}
