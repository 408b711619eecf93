package hr.mentoring.enrollment.signup;

import java.util.List;

/**
 * What a spreadsheet came to, or would come to.
 *
 * @param dryRun whether nothing was kept
 * @param rows how many rows stand in it
 * @param enrolled people who are enrolled by it
 * @param changed people who were enrolled already and told something else
 * @param unchanged people who were enrolled already with just this
 * @param leftAlone people who have withdrawn or were declined, which a spreadsheet does not undo
 * @param failed rows that could not be taken
 * @param problems why, the first {@value #MOST_PROBLEMS}
 * @param problemCount how many problems there are in all
 * @param unknown words that are none of ours, the most frequent first
 */
public record SignUpReport(
        boolean dryRun,
        int rows,
        int enrolled,
        int changed,
        int unchanged,
        int leftAlone,
        int failed,
        List<SignUpProblem> problems,
        int problemCount,
        List<UnknownWords> unknown) {

    /** The most problems that are told one by one. */
    public static final int MOST_PROBLEMS = 500;

    public SignUpReport {
        problems = List.copyOf(problems);
        unknown = List.copyOf(unknown);
    }
}
