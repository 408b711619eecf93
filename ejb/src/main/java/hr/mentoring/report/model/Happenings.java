package hr.mentoring.report.model;

import hr.mentoring.report.rendering.ReportDocument.Bar;
import hr.mentoring.report.rendering.ReportDocument.Chart;
import hr.mentoring.report.rendering.ReportDocument.Row;
import hr.mentoring.report.rendering.ReportDocument.Section;
import hr.mentoring.report.rendering.ReportDocument.Table;
import hr.mentoring.report.rendering.ReportDocument.Value;
import hr.mentoring.report.statistics.Interval;
import hr.mentoring.report.statistics.Mean;
import hr.mentoring.report.statistics.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sections about what happened without anybody being asked: from signing up to the end, meetings, endings. */
final class Happenings {

    private static final List<Stage> WAY = List.of(
            Stage.SIGNED_UP,
            Stage.ACCEPTED,
            Stage.WAITING,
            Stage.MATCHED,
            Stage.AGREED,
            Stage.MET,
            Stage.SILENT,
            Stage.ENDED,
            Stage.COMPLETED);
    private static final List<Stage> DRAWN = List.of(Stage.MATCHED, Stage.AGREED, Stage.MET, Stage.COMPLETED);
    private static final List<Stage> ENDINGS = List.of(Stage.COMPLETED, Stage.EARLY, Stage.WITHDRAWN);

    private final Figures now;
    private final Figures before;
    private final Labels labels;
    private final FigureWords words;

    Happenings(Figures now, Figures before, Labels labels, FigureWords words) {
        this.now = now;
        this.before = before;
        this.labels = labels;
        this.words = words;
    }

    /** How far the company's people came, this quarter and the last. */
    Section stages() {
        List<Row> rows = new ArrayList<>();
        for (Stage stage : WAY) {
            rows.add(new Row(
                    name(stage),
                    List.of(
                            count(now, CellKey.COMPANY, stage),
                            before.knows(CellKey.COMPANY) ? count(before, CellKey.COMPANY, stage) : Value.text("–"))));
        }
        Table table = new Table(
                labels.text("report.stages"),
                labels.text("report.stages-caption"),
                List.of(
                        labels.text("report.stage"),
                        labels.text("report.this-quarter"),
                        labels.text("report.last-quarter")),
                rows);
        return new Section(
                labels.text("report.stages"),
                labels.text("report.stages-lead"),
                chart().orElse(null),
                table,
                List.of());
    }

    private Optional<Chart> chart() {
        int most = now.count(CellKey.COMPANY, Stage.MATCHED).orElse(0);
        if (most == 0) {
            return Optional.empty();
        }
        List<Bar> bars = DRAWN.stream()
                .flatMap(stage -> now
                        .count(CellKey.COMPANY, stage)
                        .map(count -> new Bar(
                                name(stage),
                                count,
                                count,
                                count,
                                words.count(count).text()))
                        .stream())
                .toList();
        return Optional.of(Chart.of(labels.text("report.stages-chart"), 0, most, bars));
    }

    /** The same, program by program and cohort by cohort. */
    Section stagesByGroup() {
        List<Row> rows = new ArrayList<>();
        labels.programsAndCohorts().forEach((cell, label) -> {
            if (now.hasStages(cell)) {
                rows.add(new Row(
                        label,
                        WAY.stream().map(stage -> count(now, cell, stage)).toList()));
            }
        });
        List<String> columns = new ArrayList<>(List.of(labels.text("report.group")));
        WAY.forEach(stage -> columns.add(name(stage)));
        return Section.of(
                labels.text("report.stages-by-group"),
                rows.isEmpty() ? labels.text("report.no-groups") : "",
                new Table(
                        labels.text("report.stages-by-group"),
                        labels.text("report.stages-by-group-caption"),
                        columns,
                        rows));
    }

    /** How often pairs met, how punctually, what became of their action items, and how much time it takes mentors. */
    Optional<Section> meetings() {
        List<Row> rows = new ArrayList<>();
        Map<String, String> groups = labels.companyProgramsAndCohorts();
        groups.forEach((cell, label) -> now.mean(cell, Measures.MEETINGS)
                .ifPresent(meetings -> rows.add(new Row(label, meetings(cell, meetings)))));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Section.of(
                labels.text("report.meetings"),
                labels.text("report.meetings-lead"),
                new Table(
                        labels.text("report.meetings"),
                        labels.text("report.meetings-caption"),
                        List.of(
                                labels.text("report.group"),
                                labels.text("report.meetings-per-pair"),
                                labels.text("report.last-quarter"),
                                labels.text("report.change"),
                                labels.text("report.on-time"),
                                labels.text("report.actions-done"),
                                labels.text("report.mentor-hours")),
                        rows)));
    }

    private List<Value> meetings(String cell, Mean meetings) {
        Optional<Mean> last = before.mean(cell, Measures.MEETINGS);
        return List.of(
                amount(meetings),
                last.map(this::amount).orElse(Value.text("–")),
                Value.text(last.map(value -> labels.text("report.change-" + Opinions.direction(meetings, value)))
                        .orElse("–")),
                share(now.share(cell, Measures.ON_TIME)),
                share(now.share(cell, Measures.ACTIONS)),
                now.mean(cell, Measures.MENTOR_HOURS).map(this::amount).orElse(words.withheld()));
    }

    private Value amount(Mean mean) {
        Interval interval = mean.interval().within(0, Double.MAX_VALUE);
        Value plain = words.decimalOf(mean.value());
        return mean.n() < 2 || mean.deviation() == 0
                ? plain
                : new Value(plain.text() + " (" + words.interval(interval) + ")", plain.number(), false, 1);
    }

    private Value share(Optional<Share> share) {
        return share.map(words::share).orElse(Value.text("–"));
    }

    /** How pairs ended; nothing when none did. */
    Optional<Section> endings() {
        boolean any =
                now.count(CellKey.COMPANY, Stage.ENDED).map(count -> count > 0).orElse(true);
        if (!any || !now.hasStages(CellKey.COMPANY)) {
            return Optional.empty();
        }
        List<Row> rows = ENDINGS.stream()
                .map(ending -> new Row(
                        labels.text("report.ending-" + ending.name().toLowerCase(Locale.ROOT)),
                        List.of(count(now, CellKey.COMPANY, ending))))
                .toList();
        return Optional.of(Section.of(
                labels.text("report.endings"),
                labels.text("report.endings-lead"),
                new Table(
                        labels.text("report.endings"),
                        labels.text("report.endings-caption"),
                        Arrays.asList(labels.text("report.ending"), labels.text("report.number")),
                        rows)));
    }

    private Value count(Figures figures, String cell, Stage stage) {
        return figures.count(cell, stage).map(words::count).orElse(words.withheld());
    }

    private String name(Stage stage) {
        return labels.text("report.stage-of." + stage.name());
    }
}
