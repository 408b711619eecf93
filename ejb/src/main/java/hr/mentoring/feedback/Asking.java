package hr.mentoring.feedback;

import hr.mentoring.program.ProgramId;
import java.util.List;

/**
 * What a program asked on an occasion of a quarter. A program that changed its questions meanwhile has several of them.
 *
 * @param version the number of its questionnaire
 */
public record Asking(ProgramId program, Occasion occasion, int version, List<Question> questions) {

    public Asking {
        questions = List.copyOf(questions);
    }
}
