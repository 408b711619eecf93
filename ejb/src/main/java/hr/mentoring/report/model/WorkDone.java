package hr.mentoring.report.model;

import hr.mentoring.report.rendering.ReportDocument.Row;
import hr.mentoring.report.rendering.ReportDocument.Section;
import hr.mentoring.report.rendering.ReportDocument.Table;
import hr.mentoring.report.rendering.ReportDocument.Value;
import hr.mentoring.report.statistics.Interval;
import hr.mentoring.report.statistics.Mean;
import hr.mentoring.report.statistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections about what pairs did: meetings, time, action items, goals and what was learned. */
final class WorkDone {

    private final Figures now;
    private final Figures before;
    private final Labels labels;
    private final FigureWords words;

    WorkDone(Figures now, Figures before, Labels labels, FigureWords words) {
        this.now = now;
        this.before = before;
        this.labels = labels;
        this.words = words;
    }

    /** How often pairs met, how punctually, what became of their action items, and how much time it takes mentors. */
    Optional<Section> meetings(Map<String, String> groups) {
        List<Row> rows = new ArrayList<>();
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

    /** Which goals were reached and in how many competencies both saw a gain; nothing when no pair plans its learning. */
    Optional<Section> learning(Map<String, String> groups) {
        List<Row> rows = new ArrayList<>();
        groups.forEach((cell, label) -> {
            Optional<Share> goals = now.share(cell, Measures.GOALS);
            Optional<Share> gains = now.share(cell, Measures.GAINS);
            if (goals.isPresent() || gains.isPresent()) {
                rows.add(new Row(
                        label,
                        List.of(
                                share(goals),
                                interval(goals),
                                goals.map(share -> words.count(share.of())).orElse(Value.text("–")),
                                share(gains),
                                interval(gains),
                                gains.map(share -> words.count(share.of())).orElse(Value.text("–")))));
            }
        });
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Section.of(
                labels.text("report.learning"),
                labels.text("report.learning-lead"),
                new Table(
                        labels.text("report.learning"),
                        labels.text("report.learning-caption"),
                        List.of(
                                labels.text("report.group"),
                                labels.text("report.goals-reached"),
                                labels.text("report.interval"),
                                labels.text("report.goals"),
                                labels.text("report.gains"),
                                labels.text("report.interval"),
                                labels.text("report.assessed")),
                        rows)));
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

    private Value interval(Optional<Share> share) {
        return Value.text(share.filter(value -> !words.isBlunted(value))
                .map(value -> words.percents(value.interval()))
                .orElse("–"));
    }
}
