package hr.mentoring.report.model;

import hr.mentoring.feedback.Quarter;
import hr.mentoring.feedback.Question;
import hr.mentoring.report.model.Past.Told;
import hr.mentoring.report.rendering.ReportDocument.Ends;
import hr.mentoring.report.rendering.ReportDocument.LineChart;
import hr.mentoring.report.rendering.ReportDocument.Point;
import hr.mentoring.report.rendering.ReportDocument.Row;
import hr.mentoring.report.rendering.ReportDocument.Section;
import hr.mentoring.report.rendering.ReportDocument.Spot;
import hr.mentoring.report.rendering.ReportDocument.Table;
import hr.mentoring.report.rendering.ReportDocument.Value;
import hr.mentoring.report.statistics.Interval;
import hr.mentoring.report.statistics.Mean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The sections about how the main figures of a group went over the quarters. They repeat what each quarter's own report
 * said, in its latest edition, and calculate nothing else; a quarter that said nothing is a gap that is marked.
 */
final class Trends {

    /** How many quarters are followed, the report's own included. */
    static final int QUARTERS = 8;

    private static final List<String> RATINGS = List.of(Question.QUALITY, Question.PROGRESS, Question.MATCH);
    private static final List<Stage> STAGES =
            List.of(Stage.SIGNED_UP, Stage.MATCHED, Stage.AGREED, Stage.MET, Stage.COMPLETED);

    private final List<Step> steps;
    private final Labels labels;
    private final FigureWords words;

    /** A quarter on the way, with what was told about it if anything was. */
    private record Step(Quarter quarter, Optional<Told> told) {

        Optional<Figures> figures() {
            return told.map(Told::figures);
        }
    }

    /** A figure of a quarter, as it is drawn and read: by itself and, in a cell, with its interval. */
    private record Reading(double value, Interval interval, Value plain, Value text, String sentence) {}

    /** @param now the report's own quarter, which ends the way */
    Trends(Past past, Told now, Labels labels, FigureWords words) {
        this.steps = steps(past, now);
        this.labels = labels;
        this.words = words;
    }

    private static List<Step> steps(Past past, Told now) {
        Quarter last = now.edition().quarter();
        Quarter earliest = last.plus(1 - QUARTERS);
        List<Told> told = new ArrayList<>(past.quarters().stream()
                .filter(each -> !each.edition().quarter().firstDay().isBefore(earliest.firstDay()))
                .filter(each -> each.edition().quarter().firstDay().isBefore(last.firstDay()))
                .toList());
        told.add(now);
        List<Step> steps = new ArrayList<>();
        for (Quarter quarter = told.get(0).edition().quarter();
                !quarter.firstDay().isAfter(last.firstDay());
                quarter = quarter.plus(1)) {
            Quarter each = quarter;
            steps.add(new Step(
                    each,
                    told.stream()
                            .filter(one -> one.edition().quarter().equals(each))
                            .findFirst()));
        }
        return steps;
    }

    /** What the people of a group answered; nothing while it was shown less than twice. */
    Optional<Section> opinions(String cell) {
        if (timesTold(figures -> figures.shows(cell)) < 2) {
            return Optional.empty();
        }
        List<LineChart> charts = new ArrayList<>();
        int column = 2;
        charts.add(chart(
                labels.text("report.response"),
                column++,
                new Scale(0, 1, new Ends(words.percent(0), words.percent(1))),
                cell,
                figures -> response(figures, cell),
                (before, now) -> true));
        for (String question : RATINGS) {
            charts.add(chart(
                    labels.topic(question),
                    column++,
                    new Scale(Opinions.LEAST, Opinions.MOST, new Ends("1", "5")),
                    cell,
                    figures -> rating(figures, cell, question),
                    (before, now) -> now.mean(cell, question)
                            .flatMap(mean -> before.mean(cell, question).map(mean::differsFrom))
                            .orElse(false)));
        }
        charts.add(chart(
                labels.topic(Question.RECOMMEND),
                column,
                new Scale(0, 1, new Ends(words.percent(0), words.percent(1))),
                cell,
                figures -> recommendation(figures, cell),
                (before, now) -> now.share(cell, Question.RECOMMEND)
                        .flatMap(share -> before.share(cell, Question.RECOMMEND).map(share::differsFrom))
                        .orElse(false)));
        List<String> columns = new ArrayList<>(List.of(labels.text("report.quarter"), labels.text("report.answers")));
        charts.forEach(chart -> columns.add(chart.title()));
        List<Row> rows = steps.stream()
                .map(step -> row(step, cell, columns.size() - 1, figures -> answers(figures, cell)))
                .toList();
        return Optional.of(section("report.trend-opinions", charts, columns, rows));
    }

    /** How far the people of a group came; nothing while it was told less than twice. */
    Optional<Section> stages(String cell) {
        List<Stage> told = STAGES.stream()
                .filter(stage -> timesTold(figures -> figures.count(cell, stage).isPresent()) > 0)
                .toList();
        if (timesTold(figures -> figures.hasStages(cell)) < 2 || told.isEmpty()) {
            return Optional.empty();
        }
        int most = steps.stream()
                .flatMap(step -> step.figures().stream())
                .flatMap(figures -> told.stream().flatMap(stage -> figures.count(cell, stage).stream()))
                .reduce(1, Math::max);
        List<LineChart> charts = new ArrayList<>();
        List<String> columns = new ArrayList<>(List.of(labels.text("report.quarter")));
        for (Stage stage : told) {
            String name = labels.text("report.stage-of." + stage.name());
            charts.add(chart(
                    name,
                    columns.size(),
                    new Scale(0, most, new Ends("0", words.count(most).text())),
                    cell,
                    figures -> count(figures, cell, stage),
                    (before, now) -> true));
            columns.add(name);
        }
        List<Row> rows = steps.stream()
                .map(step -> row(
                        step,
                        cell,
                        told.size(),
                        figures -> told.stream()
                                .map(stage -> count(figures, cell, stage)
                                        .map(Reading::text)
                                        .orElseGet(words::withheld))
                                .toList()))
                .toList();
        return Optional.of(section("report.trend-stages", charts, columns, rows));
    }

    private long timesTold(Function<Figures, Boolean> something) {
        return steps.stream()
                .flatMap(step -> step.figures().stream())
                .filter(something::apply)
                .count();
    }

    private Section section(String title, List<LineChart> charts, List<String> columns, List<Row> rows) {
        boolean corrected = steps.stream()
                .anyMatch(step -> step.told()
                        .filter(told -> told.edition().isCorrection())
                        .isPresent());
        return new Section(
                labels.text(title),
                labels.text(corrected ? "report.trend-lead-corrected" : "report.trend-lead"),
                null,
                charts,
                new Table(labels.text(title), labels.text("report.trend-caption"), columns, rows),
                List.of());
    }

    private Row row(Step step, String cell, int values, Function<Figures, List<Value>> told) {
        String label = step.told()
                .filter(each -> each.edition().isCorrection())
                .map(each -> labels.text("report.trend-corrected", labels.quarter(step.quarter())))
                .orElse(labels.quarter(step.quarter()));
        return new Row(
                label,
                step.figures()
                        .filter(figures -> figures.knows(cell))
                        .map(told)
                        .orElseGet(() -> Collections.nCopies(values, Value.text("–"))));
    }

    private List<Value> answers(Figures figures, String cell) {
        List<Value> values = new ArrayList<>();
        values.add(figures.shows(cell) ? words.count(figures.count(cell, Measures.COUNTED)) : words.withheld());
        values.add(text(response(figures, cell)));
        RATINGS.forEach(question -> values.add(text(rating(figures, cell, question))));
        values.add(text(recommendation(figures, cell)));
        return values;
    }

    private Value text(Optional<Reading> reading) {
        return reading.map(Reading::text).orElseGet(words::withheld);
    }

    private record Scale(double least, double most, Ends ends) {}

    private LineChart chart(
            String title,
            int column,
            Scale scale,
            String cell,
            Function<Figures, Optional<Reading>> reading,
            BiPredicate<Figures, Figures> moved) {
        List<Point> points = new ArrayList<>();
        Figures before = Figures.none();
        for (Step step : steps) {
            Figures now = step.figures().orElseGet(Figures::none);
            boolean differs = moved.test(before, now);
            points.add(reading.apply(now)
                    .map(read -> point(step.quarter(), read, differs))
                    .orElseGet(() -> gap(step.quarter(), now.knows(cell))));
            before = now;
        }
        return new LineChart(title, column, scale.least(), scale.most(), scale.ends(), points);
    }

    private Point point(Quarter quarter, Reading read, boolean differs) {
        Spot spot =
                new Spot(read.value(), read.interval().low(), read.interval().high(), differs);
        return new Point(
                quarter.toString(), spot, read.plain().text(), labels.quarter(quarter) + ": " + read.sentence());
    }

    private Point gap(Quarter quarter, boolean known) {
        String why = labels.text(known ? "report.withheld" : "report.trend-nothing");
        return new Point(quarter.toString(), null, why, labels.quarter(quarter) + ": " + why);
    }

    private Optional<Reading> response(Figures figures, String cell) {
        return figures.response(cell).map(share -> {
            Value value = words.rate(share);
            return new Reading(
                    share.value(),
                    new Interval(share.value(), share.value()),
                    value,
                    value,
                    labels.text("report.trend-response", value.text(), share.count(), share.of()));
        });
    }

    private Optional<Reading> rating(Figures figures, String cell, String question) {
        Optional<Mean> mean = figures.mean(cell, question);
        return mean.map(value -> {
            Value text = words.withInterval(mean, Opinions.LEAST, Opinions.MOST);
            return new Reading(
                    words.blunted(value, Opinions.LEAST, Opinions.MOST).value(),
                    words.drawn(value, Opinions.LEAST, Opinions.MOST),
                    words.mean(value, Opinions.LEAST, Opinions.MOST),
                    text,
                    sentence(text, value.n()));
        });
    }

    private Optional<Reading> recommendation(Figures figures, String cell) {
        return figures.share(cell, Question.RECOMMEND).map(share -> {
            double shown = words.blunted(share);
            Interval interval = words.isBlunted(share) ? new Interval(shown, shown) : share.interval();
            Value text = words.withInterval(share);
            return new Reading(shown, interval, words.share(share), text, sentence(text, share.of()));
        });
    }

    private Optional<Reading> count(Figures figures, String cell, Stage stage) {
        return figures.count(cell, stage).map(count -> {
            Value text = words.count(count);
            return new Reading(count, new Interval(count, count), text, text, text.text());
        });
    }

    private String sentence(Value value, int answers) {
        return labels.text("report.reading", value.text(), answers);
    }
}
