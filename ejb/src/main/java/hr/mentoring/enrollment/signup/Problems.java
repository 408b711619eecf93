package hr.mentoring.enrollment.signup;

import hr.mentoring.common.RuleBroken;
import java.util.ArrayList;
import java.util.List;

/** Collects what could not be taken of the rows that are at hand. */
final class Problems {

    private final List<SignUpProblem> found = new ArrayList<>();

    void row(long line, String code, Object... arguments) {
        cell(line, "", "", code, arguments);
    }

    void cell(long line, String column, String value, String code, Object... arguments) {
        found.add(new SignUpProblem(line, column, value, code, List.of(arguments)));
    }

    void refused(long line, RuleBroken refusal) {
        refusal.all().forEach(each -> row(line, each.code(), each.arguments().toArray()));
    }

    /** What was found since it was asked for the last time. */
    List<SignUpProblem> take() {
        List<SignUpProblem> taken = List.copyOf(found);
        found.clear();
        return taken;
    }
}
