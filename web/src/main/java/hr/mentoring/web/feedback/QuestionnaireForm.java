package hr.mentoring.web.feedback;

import hr.mentoring.feedback.Question;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The questions of a program on one occasion while somebody changes them. */
public class QuestionnaireForm implements Serializable {

    private static final String OWN = "own-";

    private final List<Entry> entries = new ArrayList<>();

    /** A question while it is edited; a standard one brings its wording along and has none to edit. */
    public static class Entry implements Serializable {

        private final String code;
        private final boolean standard;
        private Question.Kind kind;
        private String english;
        private String german;
        private String englishOptions;
        private String germanOptions;

        Entry(Question question) {
            this.code = question.code();
            this.standard = question.isStandard();
            this.kind = question.kind();
            this.english = question.english() == null ? "" : question.english();
            this.german = question.german() == null ? "" : question.german();
            this.englishOptions = lines(question.options(), Question.Option::english);
            this.germanOptions = lines(question.options(), Question.Option::german);
        }

        private static String lines(List<Question.Option> options, Function<Question.Option, String> wording) {
            return options.stream().map(wording).collect(Collectors.joining("\n"));
        }

        public String getCode() {
            return code;
        }

        public boolean isStandard() {
            return standard;
        }

        public Question.Kind getKind() {
            return kind;
        }

        public void setKind(Question.Kind kind) {
            this.kind = kind;
        }

        public String getEnglish() {
            return english;
        }

        public void setEnglish(String english) {
            this.english = english;
        }

        public String getGerman() {
            return german;
        }

        public void setGerman(String german) {
            this.german = german;
        }

        /** Whether one of several answers is chosen, which are then written line by line. */
        public boolean isChoice() {
            return kind == Question.Kind.CHOICE;
        }

        public String getEnglishOptions() {
            return englishOptions;
        }

        public void setEnglishOptions(String englishOptions) {
            this.englishOptions = englishOptions;
        }

        public String getGermanOptions() {
            return germanOptions;
        }

        public void setGermanOptions(String germanOptions) {
            this.germanOptions = germanOptions;
        }

        /** Whether it can be asked as it stands. */
        boolean isWhole() {
            return standard
                    || !english.isBlank()
                            && !german.isBlank()
                            && (!isChoice() || options().size() > 1);
        }

        Question toQuestion() {
            return standard
                    ? new Question(code, kind, null, null)
                    : new Question(code, kind, given(english), given(german), isChoice() ? options() : List.of());
        }

        /** The answers of both languages beside each other; one that lacks its counterpart has an empty one. */
        private List<Question.Option> options() {
            List<String> inEnglish = lines(englishOptions);
            List<String> inGerman = lines(germanOptions);
            return IntStream.range(0, Math.max(inEnglish.size(), inGerman.size()))
                    .mapToObj(line -> new Question.Option(at(inEnglish, line), at(inGerman, line)))
                    .toList();
        }

        private static List<String> lines(String typed) {
            return typed.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        private static String at(List<String> lines, int line) {
            return line < lines.size() ? lines.get(line) : "";
        }

        private static @Nullable String given(String wording) {
            return wording.isBlank() ? null : wording.strip();
        }
    }

    QuestionnaireForm(List<Question> questions) {
        questions.forEach(question -> entries.add(new Entry(question)));
    }

    public List<Entry> getEntries() {
        return entries;
    }

    /** The standard questions that are not asked. */
    public List<Question> getOffered() {
        return Question.OFFERED.stream()
                .filter(question ->
                        entries.stream().noneMatch(entry -> entry.getCode().equals(question.code())))
                .toList();
    }

    /** Asks a standard question as well. */
    public void offer(Question question) {
        entries.add(new Entry(question));
    }

    /** Asks a question of one's own as well. */
    public void addOwn() {
        int number = 1;
        while (isTaken(OWN + number)) {
            number++;
        }
        entries.add(new Entry(new Question(OWN + number, Question.Kind.RATING, null, null)));
    }

    private boolean isTaken(String code) {
        return entries.stream().anyMatch(entry -> entry.getCode().equals(code));
    }

    /** Asks a question one place earlier. */
    public void raise(Entry entry) {
        int place = entries.indexOf(entry);
        if (place > 0) {
            entries.remove(place);
            entries.add(place - 1, entry);
        }
    }

    /** Asks a question no more. */
    public void remove(Entry entry) {
        entries.remove(entry);
    }

    /** The questions as they stand. */
    public List<Question> questions() {
        return entries.stream().map(Entry::toQuestion).toList();
    }
}
