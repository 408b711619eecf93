package hr.mentoring.report.rendering;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is read, in one language, before it takes the form of a page or a file. Everything that is said in any
 * format is in here, so that no format can say more than another.
 *
 * @param title what it is about
 * @param period the quarter, in words
 * @param headline the one sentence to remember
 * @param sections what it says, in order
 * @param smallPrint how it was made and what it does not say
 */
public record ReportDocument(
        Locale language,
        String title,
        String period,
        String headline,
        List<Section> sections,
        List<String> smallPrint) {

    public ReportDocument {
        sections = List.copyOf(sections);
        smallPrint = List.copyOf(smallPrint);
    }

    /** All tables, those behind the charts as well, in order. */
    public List<Table> tables() {
        return sections.stream().flatMap(Section::tables).toList();
    }

    /**
     * A part with its own heading.
     *
     * @param lead a sentence under the heading; may be empty
     * @param chart a chart of what the table says, if there is one
     * @param lines charts of how the table's figures went over the quarters
     * @param table the figures, if there are any
     * @param quotes what people wrote, if it may be shown
     */
    public record Section(
            String title,
            String lead,
            @Nullable Chart chart,
            List<LineChart> lines,
            @Nullable Table table,
            List<String> quotes) {

        public Section {
            lines = List.copyOf(lines);
            quotes = List.copyOf(quotes);
        }

        /** A part about one quarter alone. */
        public Section(String title, String lead, @Nullable Chart chart, @Nullable Table table, List<String> quotes) {
            this(title, lead, chart, List.of(), table, quotes);
        }

        /** A part that is a table. */
        public static Section of(String title, String lead, Table table) {
            return new Section(title, lead, null, table, List.of());
        }

        /** What people wrote, the same words once; what several wrote comes first. */
        public List<Saying> sayings() {
            return Saying.of(quotes);
        }

        Stream<Table> tables() {
            return Stream.ofNullable(table);
        }
    }

    /**
     * Figures in rows.
     *
     * @param name what the table is called where there are several, short and without special signs
     * @param columns the headings; the first one is that of the row's label
     */
    public record Table(String name, String caption, List<String> columns, List<Row> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.values().size() != columns.size() - 1) {
                    throw new IllegalArgumentException("Row '%s' has %d values for %d columns"
                            .formatted(row.label(), row.values().size(), columns.size() - 1));
                }
            }
        }

        /** The rows to read: all but the groups of which nothing may be shown, which are better named together. */
        public List<Row> shown() {
            return rows.stream().filter(row -> !row.isGroupWithheld()).toList();
        }

        /** The names of the groups of which nothing may be shown. */
        public List<String> withheldGroups() {
            return rows.stream().filter(Row::isGroupWithheld).map(Row::name).toList();
        }
    }

    /**
     * A row: what it is about, and a value for each further column.
     *
     * @param group the group of people that it is about, if that can be read about by itself
     */
    public record Row(
            String label, List<Value> values, @Nullable String group) {

        private static final Pattern INDENT = Pattern.compile("^\u00a0*");

        public Row {
            values = List.copyOf(values);
        }

        public Row(String label, List<Value> values) {
            this(label, values, null);
        }

        /** The label without the space that shows how far down a group is. */
        public String name() {
            return INDENT.matcher(label).replaceFirst("");
        }

        /** The space that shows how far down a group is. */
        public String indent() {
            return label.substring(0, label.length() - name().length());
        }

        private boolean isGroupWithheld() {
            return group != null && values.stream().allMatch(Value::withheld);
        }
    }

    /**
     * A value as it is read and, if it is a number, as it is calculated with.
     *
     * @param text how people read it
     * @param number the number itself; null for words and for what is withheld
     * @param percent whether the number is a share, from 0 to 1
     * @param decimals how many decimals people read
     * @param withheld whether there is a number that may not be shown
     */
    public record Value(String text, @Nullable Double number, boolean percent, int decimals, boolean withheld) {

        public Value(String text, @Nullable Double number, boolean percent, int decimals) {
            this(text, number, percent, decimals, false);
        }

        /** What may not be shown, in words. */
        public static Value withheld(String text) {
            return new Value(text, null, false, 0, true);
        }

        /** Words. */
        public static Value text(String text) {
            return new Value(text, null, false, 0);
        }

        /** Whether it stands at the right, as figures do. */
        public boolean isNumber() {
            return number != null;
        }
    }

    /**
     * Bars, each with where the true value may lie.
     *
     * @param title what the chart shows, as a sentence
     * @param alternative the same for those who do not see it
     * @param least where the scale begins
     * @param most where it ends
     */
    public record Chart(String title, String alternative, double least, double most, List<Bar> bars) {

        public Chart {
            bars = List.copyOf(bars);
        }

        /** Whether any of the bars says where its true value may lie. */
        public boolean isEstimate() {
            return bars.stream().anyMatch(bar -> bar.high() > bar.low());
        }

        /** Bars, read out one after the other to those who do not see them. */
        public static Chart of(String title, double least, double most, List<Bar> bars) {
            String alternative =
                    bars.stream().map(bar -> bar.label() + " " + bar.text()).collect(Collectors.joining("; "));
            return new Chart(title, alternative, least, most, bars);
        }
    }

    /**
     * One bar.
     *
     * @param low the lower end of its interval
     * @param high the upper end
     * @param text its value as people read it, or that it is withheld
     * @param reading all that is to be known about it, as a sentence
     * @param withheld whether there is nothing to draw
     */
    public record Bar(
            String label, double value, double low, double high, String text, String reading, boolean withheld) {

        /** A bar about which no more is known than its value. */
        public Bar(String label, double value, double low, double high, String text) {
            this(label, value, low, high, text, label + ": " + text, false);
        }

        /** The place of a bar that may not be shown. */
        public static Bar withheld(String label, String text) {
            return new Bar(label, 0, 0, 0, text, label + ": " + text, true);
        }
    }

    /**
     * One figure over the quarters.
     *
     * @param title what the figure is
     * @param column the column of the section's table in which it stands
     * @param least where the scale begins
     * @param most where it ends
     * @param ends how people read both ends of the scale
     */
    public record LineChart(String title, int column, double least, double most, Ends ends, List<Point> points) {

        public LineChart {
            points = List.copyOf(points);
        }

        /** The same for those who do not see it. */
        public String alternative() {
            return title + ": " + points.stream().map(Point::reading).collect(Collectors.joining("; "));
        }
    }

    /** How the ends of a scale are written. */
    public record Ends(String least, String most) {}

    /**
     * One quarter of a line chart.
     *
     * @param quarter as addresses have it: 2026-Q3, or 2027-Q1-M04
     * @param spot where it stands; null where nothing may be, or was, said
     * @param text the value as people read it, or why there is none
     * @param reading all that is to be known about it, as a sentence
     */
    public record Point(String quarter, @Nullable Spot spot, String text, String reading) {}

    /**
     * Where a point stands.
     *
     * @param low the lower end of its interval; the value itself where there is none
     * @param high the upper end
     * @param moved whether it differs from the point before by more than chance
     */
    public record Spot(double value, double low, double high, boolean moved) {}
}
