package hr.mentoring.report.model;

import hr.mentoring.report.rendering.ReportDocument.Bar;
import hr.mentoring.report.rendering.ReportDocument.Chart;
import hr.mentoring.report.rendering.ReportDocument.Row;
import hr.mentoring.report.rendering.ReportDocument.Section;
import hr.mentoring.report.rendering.ReportDocument.Table;
import hr.mentoring.report.rendering.ReportDocument.Value;
import hr.mentoring.report.statistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections about how far people came, from being invited to passing it on, and how pairs ended. */
final class Happenings {

    private static final List<Stage> WAY = List.of(
            Stage.SIGNED_UP,
            Stage.ACCEPTED,
            Stage.WAITING,
            Stage.MATCHED,
            Stage.AGREED,
            Stage.MET,
            Stage.SILENT,
            Stage.ACTIVE,
            Stage.ENDED,
            Stage.COMPLETED,
            Stage.PASSED_ON);
    private static final List<Stage> OF_A_PROGRAM = List.of(
            Stage.SIGNED_UP, Stage.MATCHED, Stage.AGREED, Stage.MET, Stage.ACTIVE, Stage.COMPLETED, Stage.PASSED_ON);
    private static final List<Stage> BESIDE_IN_A_PROGRAM =
            List.of(Stage.ACCEPTED, Stage.WAITING, Stage.SILENT, Stage.ENDED, Stage.ONE_SIDED, Stage.QUIET);
    private static final List<Stage> AT_A_PLACE =
            List.of(Stage.SIGNED_UP, Stage.MATCHED, Stage.AGREED, Stage.MET, Stage.COMPLETED);
    private static final List<Stage> DRAWN =
            List.of(Stage.MATCHED, Stage.AGREED, Stage.MET, Stage.ACTIVE, Stage.COMPLETED);
    private static final List<Stage> ENDINGS = List.of(Stage.COMPLETED, Stage.EARLY, Stage.DECLINED, Stage.WITHDRAWN);
    private static final List<Stage> SIGNS = List.of(Stage.ONE_SIDED, Stage.QUIET);

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
        return stages(CellKey.COMPANY, WAY, "report.stages-caption");
    }

    /** How far the people of a manager's part came, or why that is not shown. */
    Section stagesOf(String manager) {
        return AT_A_PLACE.stream().anyMatch(stage -> now.count(manager, stage).isPresent())
                ? stages(manager, AT_A_PLACE, "report.stages-caption-part")
                : new Section(
                        labels.text("report.stages"), labels.text("report.stages-withheld"), null, null, List.of());
    }

    private Section stages(String cell, List<Stage> way, String caption) {
        List<Row> rows = new ArrayList<>();
        if (cell.equals(CellKey.COMPANY)) {
            rows.add(invited(cell));
        }
        way.forEach(stage -> rows.add(new Row(name(stage), stage(cell, stage))));
        Table table = new Table(labels.text("report.stages"), labels.text(caption), columns("report.stage"), rows);
        return new Section(
                labels.text("report.stages"),
                labels.text("report.stages-lead"),
                chart(cell).orElse(null),
                table,
                List.of());
    }

    /** What {@link #stage} fills, behind what the rows are about. */
    private List<String> columns(String about) {
        return Stream.of(about, "report.this-quarter", "report.share", "report.last-quarter", "report.change")
                .map(labels::text)
                .toList();
    }

    private Row invited(String cell) {
        return new Row(
                labels.text("report.invited"),
                List.of(
                        now.invited(cell).map(words::count).orElse(words.withheld()),
                        Value.text("–"),
                        before.knows(cell)
                                ? before.invited(cell).map(words::count).orElse(words.withheld())
                                : Value.text("–"),
                        Value.text("–")));
    }

    private List<Value> stage(String cell, Stage stage) {
        Optional<Share> share = share(now, cell, stage);
        Optional<Share> last = share(before, cell, stage);
        return List.of(
                count(now, cell, stage),
                share.map(words::rate).orElse(Value.text("–")),
                before.hasStages(cell) ? count(before, cell, stage) : Value.text("–"),
                Value.text(share.flatMap(value ->
                                last.map(earlier -> labels.text("report.change-" + Opinions.direction(value, earlier))))
                        .orElse("–")));
    }

    /** The count as a share of those who could have come so far. */
    private static Optional<Share> share(Figures figures, String cell, Stage stage) {
        Optional<Integer> whole = switch (stage) {
            case SIGNED_UP -> figures.invited(cell);
            case MATCHED, MENTORS -> Optional.empty();
            case PASSED_ON -> figures.count(cell, Stage.MENTORS);
            default -> figures.count(cell, stage.isOfPairs() ? Stage.MATCHED : Stage.SIGNED_UP);
        };
        return whole.filter(size -> size > 0)
                .flatMap(size -> figures.count(cell, stage)
                        .filter(count -> count <= size)
                        .map(count -> new Share(count, size)));
    }

    private Optional<Chart> chart(String cell) {
        int most =
                DRAWN.stream().flatMap(stage -> now.count(cell, stage).stream()).reduce(0, Math::max);
        if (most == 0) {
            return Optional.empty();
        }
        List<Bar> bars = DRAWN.stream()
                .map(stage -> now.count(cell, stage)
                        .map(count -> new Bar(
                                name(stage),
                                count,
                                count,
                                count,
                                words.count(count).text()))
                        .orElseGet(
                                () -> Bar.withheld(name(stage), words.withheld().text())))
                .toList();
        return Optional.of(Chart.of(labels.text("report.stages-chart"), 0, most, bars));
    }

    /** The same, program by program and cohort by cohort. */
    Section stagesByGroup() {
        List<Row> rows = new ArrayList<>();
        labels.programsAndCohorts().forEach((cell, label) -> {
            if (now.hasStages(cell)) {
                Value invited = now.invited(cell).map(words::count).orElse(words.withheld());
                rows.add(new Row(
                        label,
                        Stream.concat(Stream.of(invited), counts(cell, OF_A_PROGRAM))
                                .toList(),
                        cell));
            }
        });
        List<String> columns = new ArrayList<>(List.of(labels.text("report.group"), labels.text("report.invited")));
        OF_A_PROGRAM.forEach(stage -> columns.add(name(stage)));
        return Section.of(
                labels.text("report.stages-by-group"),
                rows.isEmpty() ? labels.text("report.no-groups") : "",
                new Table(
                        labels.text("report.stages-by-group"),
                        labels.text("report.stages-by-group-caption"),
                        columns,
                        rows));
    }

    /** Who waits, which pairs did not meet, ended, or could use a hand, by program and cohort; nothing without any. */
    Optional<Section> besideByGroup() {
        return section(
                "report.beside-by-group",
                "",
                "report.beside-caption",
                labels.programsAndCohorts(),
                BESIDE_IN_A_PROGRAM);
    }

    /** How far people came in groups of places; nothing when nothing may be said about any of them. */
    Optional<Section> stagesAt(String title, Map<String, String> groups) {
        return section(title, labels.text("report.stages-at-lead"), "report.stages-caption-part", groups, AT_A_PLACE);
    }

    private Optional<Section> section(
            String title, String lead, String caption, Map<String, String> groups, List<Stage> stages) {
        List<Row> rows = new ArrayList<>();
        groups.forEach((cell, label) -> {
            if (now.hasStages(cell)) {
                rows.add(new Row(label, counts(cell, stages).toList(), CellKey.group(cell)));
            }
        });
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns = new ArrayList<>(List.of(labels.text("report.group")));
        stages.forEach(stage -> columns.add(name(stage)));
        return Optional.of(Section.of(
                labels.text(title), lead, new Table(labels.text(title), labels.text(caption), columns, rows)));
    }

    private Stream<Value> counts(String cell, List<Stage> stages) {
        return stages.stream().map(stage -> count(now, cell, stage));
    }

    /** Early signs that a pair could use help, as counts and never by name; nothing without pairs. */
    Optional<Section> signs() {
        if (now.count(CellKey.COMPANY, Stage.MATCHED).orElse(0) == 0) {
            return Optional.empty();
        }
        List<Row> rows = SIGNS.stream()
                .map(sign -> new Row(name(sign), stage(CellKey.COMPANY, sign)))
                .toList();
        return Optional.of(Section.of(
                labels.text("report.signs"),
                labels.text("report.signs-lead"),
                new Table(
                        labels.text("report.signs"),
                        labels.text("report.signs-caption"),
                        columns("report.sign"),
                        rows)));
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
                        List.of(labels.text("report.ending"), labels.text("report.number")),
                        rows)));
    }

    /** How many people moved to another org unit, in a sentence of the small print; empty where nothing is known. */
    Optional<String> moves() {
        if (!now.hasStages(CellKey.COMPANY) || !before.hasStages(CellKey.COMPANY)) {
            return Optional.empty();
        }
        return Optional.of(now.count(CellKey.COMPANY, Stage.MOVED)
                .map(count -> labels.text("report.print-moved", count))
                .orElse(labels.text("report.print-moved-few")));
    }

    private Value count(Figures figures, String cell, Stage stage) {
        return figures.count(cell, stage).map(words::count).orElse(words.withheld());
    }

    private String name(Stage stage) {
        return labels.text("report.stage-of." + stage.name());
    }
}
