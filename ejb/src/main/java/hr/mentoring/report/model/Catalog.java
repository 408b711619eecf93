package hr.mentoring.report.model;

import hr.mentoring.feedback.Asking;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Question;
import hr.mentoring.program.ProgramId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions of a quarter, by what they are called in figures. */
public final class Catalog {

    private final Map<String, Own> own = new LinkedHashMap<>();

    /** @param askings everything that any program asked */
    public Catalog(Collection<Asking> askings) {
        for (Asking asking : askings) {
            for (Question question : asking.questions()) {
                if (!question.isStandard()) {
                    own.putIfAbsent(
                            question.reportedAs(asking.program()),
                            new Own(
                                    question.reportedAs(asking.program()),
                                    asking.program(),
                                    asking.occasion(),
                                    question));
                }
            }
        }
    }

    /**
     * A question that a program asks of its own.
     *
     * @param name what it is called in figures
     */
    record Own(String name, ProgramId program, Occasion occasion, Question question) {}

    /** How a question is answered; one that nobody knows any more by a rating. */
    Question.Kind kind(String name) {
        return question(name).map(Question::kind).orElse(Question.Kind.RATING);
    }

    /** How many answers a question offers to choose from. */
    int options(String name) {
        return question(name).map(question -> question.options().size()).orElse(0);
    }

    private Optional<Question> question(String name) {
        return Optional.ofNullable(own.get(name))
                .map(Own::question)
                .or(() -> Question.OFFERED.stream()
                        .filter(offered -> offered.code().equals(name))
                        .findFirst());
    }

    /** A program's own question by its name. */
    Optional<Own> find(String name) {
        return Optional.ofNullable(own.get(name));
    }

    /** What programs ask of their own, program by program, in the order in which it is asked. */
    List<Own> own() {
        return List.copyOf(own.values());
    }
}
