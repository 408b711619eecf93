package hr.mentoring.enrollment.signup;

import hr.mentoring.common.RuleBroken;
import java.util.ArrayList;
import java.util.List;

/** Collects what could not be taken; counts all of it and keeps the first {@link SignUpReport#MOST_PROBLEMS}. */
final class Problems {

    private final List<SignUpProblem> kept = new ArrayList<>();
    private int count;

    void row(long line, String code, Object... arguments) {
        cell(line, "", "", code, arguments);
    }

    void cell(long line, String column, String value, String code, Object... arguments) {
        count++;
        if (kept.size() < SignUpReport.MOST_PROBLEMS) {
            kept.add(new SignUpProblem(line, column, value, code, List.of(arguments)));
        }
    }

    void refused(long line, RuleBroken refusal) {
        refusal.all().forEach(each -> row(line, each.code(), each.arguments().toArray()));
    }

    List<SignUpProblem> kept() {
        return kept;
    }

    int count() {
        return count;
    }
}
