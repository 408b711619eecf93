package hr.mentoring.enrollment.signup;

import hr.mentoring.common.RuleBroken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what could not be taken of the rows that are at hand. */
final class Problems {

    private final List<SignUpProblem> found;

    Problems() {
        this(List.of());
    }

    /** Goes on where others were found already. */
    Problems(List<SignUpProblem> found) {
        this.found = new ArrayList<>(found);
    }

    void row(long line, String code, Object... arguments) {
        cell(line, "", "", code, arguments);
    }

    void cell(long line, String column, String value, String code, Object... arguments) {
        found.add(new SignUpProblem(line, column, value, code, List.of(arguments)));
    }

    /** A rule refuses what a row asks for. */
    void refused(SignUpRow row, RuleBroken refusal) {
        SignUpCell about = row.about(refusal);
        cell(
                row.line(),
                about.column(),
                about.text(),
                refusal.code(),
                refusal.arguments().toArray());
    }

    /** What was found since it was asked for the last time, from the top of the file. */
    List<SignUpProblem> take() {
        List<SignUpProblem> taken = found.stream()
                .sorted(Comparator.comparingLong(SignUpProblem::line))
                .toList();
        found.clear();
        return taken;
    }
}
