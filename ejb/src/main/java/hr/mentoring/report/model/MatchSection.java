package hr.mentoring.report.model;

import hr.mentoring.feedback.Question;
import hr.mentoring.report.rendering.ReportDocument.Bar;
import hr.mentoring.report.rendering.ReportDocument.Chart;
import hr.mentoring.report.rendering.ReportDocument.Row;
import hr.mentoring.report.rendering.ReportDocument.Section;
import hr.mentoring.report.rendering.ReportDocument.Table;
import hr.mentoring.report.statistics.Interval;
import hr.mentoring.report.statistics.Mean;
import hr.mentoring.report.statistics.RankCorrelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The section that holds the pairing to its word: whether those whom it thought to match well see it so. */
final class MatchSection {

    private final Figures now;
    private final Labels labels;
    private final FigureWords words;

    MatchSection(Figures now, Labels labels, FigureWords words) {
        this.now = now;
        this.labels = labels;
        this.words = words;
    }

    /** What is known of it, or why nothing is; nothing at all when no pairing proposed any pair that was asked. */
    Optional<Section> section() {
        if (!now.knows(CellKey.PROPOSED)) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        for (MatchQuality.Third third : MatchQuality.Third.values()) {
            now.mean(CellKey.third(third), Question.MATCH).ifPresent(mean -> {
                String label = labels.text("report.third." + third);
                rows.add(new Row(
                        label,
                        List.of(
                                words.withInterval(Optional.of(mean), Opinions.LEAST, Opinions.MOST),
                                words.count(mean.n()))));
                bars.add(bar(label, mean));
            });
        }
        boolean complete = rows.size() == MatchQuality.Third.values().length;
        String title = labels.text("report.match");
        return Optional.of(new Section(
                title,
                lead(complete),
                complete ? Chart.of(labels.text("report.match-chart"), Opinions.LEAST, Opinions.MOST, bars) : null,
                complete
                        ? new Table(
                                title,
                                labels.text("report.match-caption"),
                                List.of(
                                        labels.text("report.match-third"),
                                        labels.topic(Question.MATCH),
                                        labels.text("report.answers")),
                                rows)
                        : null,
                List.of()));
    }

    private String lead(boolean complete) {
        String thirds = complete ? "" : " " + labels.text("report.match-no-thirds");
        return now.fulfilment().map(this::sentence).orElse(labels.text("report.match-too-few", RankCorrelation.LEAST))
                + thirds;
    }

    private String sentence(RankCorrelation found) {
        String direction = found.isBeyondChance() ? found.value() > 0 ? "higher" : "lower" : "none";
        Interval interval = found.interval();
        return labels.text(
                "report.match-" + direction,
                words.hundredths(found.value()),
                words.hundredths(interval.low()),
                words.hundredths(interval.high()),
                found.n());
    }

    private Bar bar(String label, Mean mean) {
        Interval interval = words.drawn(mean, Opinions.LEAST, Opinions.MOST);
        return new Bar(
                label,
                words.blunted(mean, Opinions.LEAST, Opinions.MOST).value(),
                interval.low(),
                interval.high(),
                words.mean(mean, Opinions.LEAST, Opinions.MOST).text());
    }
}
