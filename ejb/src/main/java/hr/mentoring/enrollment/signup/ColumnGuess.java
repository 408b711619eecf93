package hr.mentoring.enrollment.signup;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Proposes what each column tells, by its name and by what stands in it. */
final class ColumnGuess {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int SAMPLES_THAT_AGREE = 60;

    /** Words in a column's name, most telling first; a name that contains all words of one entry tells the field. */
    private static final Map<SignUpField, List<String>> TELLING = telling();

    private final Vocabularies vocabularies;

    ColumnGuess(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /**
     * The columns that can be told, from the left; a field that only one column may tell goes to the first.
     *
     * @param samples what stands in each column in the first rows, without what is empty
     */
    Map<Integer, SignUpField> guess(List<String> header, List<List<String>> samples) {
        Map<Integer, SignUpField> columns = new HashMap<>();
        Set<SignUpField> taken = EnumSet.noneOf(SignUpField.class);
        for (int column = 0; column < header.size(); column++) {
            String name = header.get(column);
            List<String> cells = samples.get(column);
            Optional<SignUpField> field = parts(cells).or(() -> byName(name)).or(() -> addresses(cells));
            if (field.isPresent() && (field.get().several() || taken.add(field.get()))) {
                columns.put(column, field.get());
            }
        }
        return columns;
    }

    private static Optional<SignUpField> byName(String name) {
        String plain = " " + Likeness.plain(name) + " ";
        return TELLING.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(words -> containsAll(plain, words)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean containsAll(String plain, String words) {
        for (String word : words.split(" ")) {
            if (!plain.contains(word.replace('_', ' '))) {
                return false;
            }
        }
        return true;
    }

    /** Whether most of what stands there says mentee, mentor or both, which tells more than any name. */
    private Optional<SignUpField> parts(List<String> samples) {
        Vocabulary parts = vocabularies.of(Catalog.PART);
        long agree = samples.stream()
                .filter(sample -> parts.find(sample).isPresent())
                .count();
        return agree > 0 && agree * 100 >= (long) SAMPLES_THAT_AGREE * samples.size()
                ? Optional.of(SignUpField.PART)
                : Optional.empty();
    }

    private static Optional<SignUpField> addresses(List<String> samples) {
        return !samples.isEmpty()
                        && samples.stream()
                                .allMatch(sample -> ADDRESS.matcher(sample).matches())
                ? Optional.of(SignUpField.EMAIL)
                : Optional.empty();
    }

    private static Map<SignUpField, List<String>> telling() {
        Map<SignUpField, List<String>> telling = new LinkedHashMap<>();
        telling.put(
                SignUpField.EMPLOYEE_NUMBER,
                List.of(
                        "employee_number",
                        "employee_id",
                        "personnel",
                        "personalnummer",
                        "mitarbeiternummer",
                        "staff_id",
                        "_emp_no_"));
        telling.put(
                SignUpField.MENTORS_WISHED, List.of("wish mentor", "prefer mentor", "wunsch mentor", "choice mentor"));
        telling.put(
                SignUpField.MENTEES_WISHED, List.of("wish mentee", "prefer mentee", "wunsch mentee", "choice mentee"));
        telling.put(
                SignUpField.MENTORS_WANTED,
                List.of("how_many mentors", "number mentors", "wie_viele mentor", "mentors wanted"));
        telling.put(
                SignUpField.MENTEES_AT_MOST,
                List.of("how_many mentees", "number mentees", "wie_viele mentees", "mentees most", "mentees max"));
        telling.put(SignUpField.HOURS_PER_MONTH, List.of("hours", "stunden", "time_per_month"));
        telling.put(SignUpField.HELP_OFFERED, List.of("help offer", "help give", "hilfe anbieten", "hilfe geben"));
        telling.put(SignUpField.HELP_WANTED, List.of("help", "hilfe"));
        telling.put(SignUpField.AS_MENTEE, List.of("be mentee", "as mentee", "als mentee", "want mentee"));
        telling.put(SignUpField.AS_MENTOR, List.of("be mentor", "as mentor", "als mentor", "want mentor"));
        telling.put(
                SignUpField.NEEDS,
                List.of("want learn", "like learn", "needs", "learn", "lernen", "develop", "entwickeln"));
        telling.put(
                SignUpField.OFFERS,
                List.of(
                        "can teach",
                        "offer",
                        "teach",
                        "anbieten",
                        "weitergeben",
                        "expertise",
                        "strengths",
                        "staerken",
                        "starken"));
        telling.put(SignUpField.INTERESTS, List.of("interests", "hobb", "interessen", "freizeit"));
        telling.put(SignUpField.MOTIVES, List.of("motiv", "why", "warum"));
        telling.put(SignUpField.STYLES, List.of("style", "stil", "arbeitsweise"));
        telling.put(SignUpField.CHANNELS, List.of("channel", "how meet", "how_do meet", "kanal", "wie treffen"));
        telling.put(SignUpField.LANGUAGES, List.of("language", "sprache"));
        telling.put(SignUpField.ASPIRATION, List.of("aspiration", "career_goal", "goal", "ziel", "one_day"));
        telling.put(SignUpField.EMAIL, List.of("e_mail", "email", "mail"));
        telling.put(
                SignUpField.PART,
                List.of(
                        "role",
                        "rolle",
                        "mentor_or_mentee",
                        "mentee_or_mentor",
                        "participate_as",
                        "teilnahme_als",
                        "sign_up_as"));
        return telling;
    }
}
