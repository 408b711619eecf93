package hr.mentoring.web.feedback;

import hr.mentoring.feedback.Question;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions of a program while somebody changes them. */
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

        Entry(Question question) {
            this.code = question.code();
            this.standard = question.isStandard();
            this.kind = question.kind();
            this.english = question.english() == null ? "" : question.english();
            this.german = question.german() == null ? "" : question.german();
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

        Question toQuestion() {
            return standard
                    ? new Question(code, kind, null, null)
                    : new Question(code, kind, given(english), given(german));
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
        return Question.STANDARD.stream()
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
