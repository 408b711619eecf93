package hr.mentoring.enrollment.signup;

import java.util.List;

/**
 * What was found in a spreadsheet before anything is done with it.
 *
 * @param sheets the names of the sheets; empty where there is only one
 * @param columns the columns from the left
 * @param mapping how they were matched the last time, or how we would match them
 * @param remembered whether they were matched before
 */
public record SignUpSheet(List<String> sheets, List<Column> columns, SignUpMapping mapping, boolean remembered) {

    /** A column: its name and the first things that stand in it. */
    public record Column(String name, List<String> samples) {}

    public SignUpSheet {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
    }
}
