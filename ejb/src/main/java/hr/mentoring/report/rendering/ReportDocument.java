package hr.mentoring.report.rendering;

import java.util.List;
import java.util.Locale;
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
     * @param table the figures, if there are any
     * @param quotes what people wrote, if it may be shown
     */
    public record Section(
            String title,
            String lead,
            @Nullable Chart chart,
            @Nullable Table table,
            List<String> quotes) {

        public Section {
            quotes = List.copyOf(quotes);
        }

        /** A part that is a table. */
        public static Section of(String title, String lead, Table table) {
            return new Section(title, lead, null, table, List.of());
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
    }

    /** A row: what it is about, and a value for each further column. */
    public record Row(String label, List<Value> values) {

        public Row {
            values = List.copyOf(values);
        }
    }

    /**
     * A value as it is read and, if it is a number, as it is calculated with.
     *
     * @param text how people read it
     * @param number the number itself; null for words and for what is withheld
     * @param percent whether the number is a share, from 0 to 1
     * @param decimals how many decimals people read
     */
    public record Value(String text, @Nullable Double number, boolean percent, int decimals) {

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
     * @param text its value as people read it
     */
    public record Bar(String label, double value, double low, double high, String text) {}
}
