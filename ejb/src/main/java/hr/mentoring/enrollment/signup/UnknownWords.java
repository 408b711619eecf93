package hr.mentoring.enrollment.signup;

import java.util.Optional;

/**
 * Words in a spreadsheet that are none of ours, listed once however often they stand there.
 *
 * @param catalog the list of ours that they were looked for in
 * @param words as they were found first
 * @param times in how many cells they stand
 * @param nearest the code of the entry that is most like them
 */
public record UnknownWords(Catalog catalog, String words, int times, Optional<String> nearest) {

    public UnknownWords {
        words = SignUpProblem.visible(words, 200);
    }
}
