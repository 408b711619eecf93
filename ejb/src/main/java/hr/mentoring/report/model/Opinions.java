package hr.mentoring.report.model;

import hr.mentoring.agreement.Side;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Question;
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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sections about what people answered. */
final class Opinions {

    static final int LEAST = 1;
    static final int MOST = 5;

    private static final List<String> RATINGS = List.of(
            Question.QUALITY,
            Question.PROGRESS,
            Question.ATTAINED,
            Question.MATCH,
            Question.EXPECTATIONS,
            Question.RECEIVED,
            Question.GIVEN);

    private final Figures now;
    private final Figures before;
    private final Labels labels;
    private final FigureWords words;

    Opinions(Figures now, Figures before, Labels labels, FigureWords words) {
        this.now = now;
        this.before = before;
        this.labels = labels;
        this.words = words;
    }

    /** The answers of a group, question by question. */
    Optional<Section> of(String cell) {
        return now.shows(cell) ? Optional.of(section(cell, labels.text("report.opinions"))) : Optional.empty();
    }

    /** What those said who reached a milestone; nothing where nobody was asked. */
    Optional<Section> at(Occasion milestone) {
        String cell = CellKey.at(milestone, CellKey.COMPANY);
        String title = labels.text("report.opinions-" + milestone.key());
        if (now.shows(cell)) {
            return Optional.of(section(cell, title));
        }
        return now.withholds(cell)
                ? Optional.of(new Section(title, labels.text("report.milestone-withheld"), null, null, List.of()))
                : Optional.empty();
    }

    private Section section(String cell, String title) {
        int silent = silent(cell);
        List<Row> rows = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        for (String question : RATINGS) {
            now.mean(cell, question).ifPresent(mean -> {
                String label = labels.topic(question);
                rows.add(new Row(label, opinion(cell, question, mean, silent)));
                bars.add(bar(label, mean));
            });
        }
        now.share(cell, Question.RECOMMEND)
                .ifPresent(share -> rows.add(
                        new Row(labels.topic(Question.RECOMMEND), share(cell, Question.RECOMMEND, share, silent))));
        return new Section(
                title,
                lead(cell),
                bars.isEmpty() ? null : Chart.of(labels.text("report.chart-title"), LEAST, MOST, bars),
                table(title, "report.opinions-caption", rows),
                List.of());
    }

    private Bar bar(String label, Mean mean) {
        Interval interval = words.drawn(mean, LEAST, MOST);
        return new Bar(
                label,
                words.blunted(mean, LEAST, MOST).value(),
                interval.low(),
                interval.high(),
                words.mean(mean, LEAST, MOST).text(),
                label + ": " + reading(mean),
                false);
    }

    /** How many of those who were asked the figures of a group speak of. */
    String lead(String cell) {
        return labels.text("report.opinions-lead", now.count(cell, Measures.COUNTED), now.count(cell, Measures.ASKED));
    }

    /** Questions below each other, each with its figure and how sure it is. */
    Table table(String title, String caption, List<Row> rows) {
        return new Table(
                title,
                labels.text(caption),
                List.of(
                        labels.text("report.question"),
                        labels.text("report.average"),
                        labels.text("report.interval"),
                        labels.text("report.answers"),
                        labels.text("report.if-silent"),
                        labels.text("report.last-quarter"),
                        labels.text("report.change")),
                rows);
    }

    /** What a group answered to a question; empty where it may not be said. */
    Optional<List<Value>> rating(String cell, String question) {
        return now.mean(cell, question).map(mean -> opinion(cell, question, mean, silent(cell)));
    }

    /** Which share of a group gave an answer; empty where it may not be said. */
    Optional<List<Value>> share(String cell, String measure) {
        return now.share(cell, measure).map(share -> share(cell, measure, share, silent(cell)));
    }

    private int silent(String cell) {
        return Math.max(0, now.count(cell, Measures.ASKED) - now.count(cell, Measures.COUNTED));
    }

    private String reading(Mean mean) {
        return labels.text(
                "report.reading",
                words.withInterval(Optional.of(mean), LEAST, MOST).text(),
                mean.n());
    }

    private List<Value> opinion(String cell, String question, Mean mean, int silent) {
        Optional<Mean> last = before.mean(cell, question);
        boolean blunted = words.isBlunted(mean, LEAST, MOST);
        return List.of(
                words.mean(mean, LEAST, MOST),
                Value.text(blunted ? "–" : words.interval(mean.interval().within(LEAST, MOST))),
                words.count(mean.n()),
                Value.text(blunted ? "–" : words.interval(mean.withSilent(silent, LEAST, MOST))),
                last.map(value -> words.mean(value, LEAST, MOST)).orElse(Value.text("–")),
                Value.text(last.map(value -> labels.text("report.change-" + direction(mean, value)))
                        .orElse("–")));
    }

    private List<Value> share(String cell, String measure, Share share, int silent) {
        Optional<Share> last = before.share(cell, measure);
        boolean blunted = words.isBlunted(share);
        return List.of(
                words.share(share),
                Value.text(blunted ? "–" : words.percents(share.interval())),
                words.count(share.of()),
                Value.text(blunted ? "–" : words.percents(share.withSilent(silent))),
                last.map(words::share).orElse(Value.text("–")),
                Value.text(last.map(value -> labels.text("report.change-" + direction(share, value)))
                        .orElse("–")));
    }

    /** What each side gives and receives. */
    Optional<Section> reciprocity() {
        List<Row> rows = new ArrayList<>();
        for (Side side : Side.values()) {
            String cell = CellKey.side(side.name());
            if (now.knows(cell)) {
                rows.add(new Row(
                        labels.text("report.side-" + side.name().toLowerCase(Locale.ROOT)),
                        List.of(
                                words.optional(now.mean(cell, Question.RECEIVED), LEAST, MOST),
                                words.optional(now.mean(cell, Question.GIVEN), LEAST, MOST),
                                now.mean(cell, Measures.BALANCE)
                                        .map(words::balance)
                                        .orElse(words.withheld()),
                                now.shows(cell) ? words.count(now.count(cell, Measures.COUNTED)) : words.withheld())));
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Section.of(
                labels.text("report.reciprocity"),
                labels.text("report.reciprocity-lead"),
                new Table(
                        labels.text("report.reciprocity"),
                        labels.text("report.reciprocity-caption"),
                        List.of(
                                labels.text("report.group"),
                                labels.topic(Question.RECEIVED),
                                labels.topic(Question.GIVEN),
                                labels.text("report.balance"),
                                labels.text("report.answers")),
                        rows)));
    }

    /** Groups below each other. */
    Section groups(String title, Map<String, String> cells) {
        List<Row> rows = new ArrayList<>();
        cells.forEach((cell, label) -> {
            if (now.shows(cell)) {
                rows.add(new Row(label, group(cell), CellKey.group(cell)));
            } else if (now.withholds(cell)) {
                rows.add(new Row(label, Collections.nCopies(6, words.withheld()), CellKey.group(cell)));
            }
        });
        return Section.of(
                labels.text(title),
                rows.isEmpty() ? labels.text("report.no-groups") : "",
                new Table(
                        labels.text(title),
                        labels.text("report.groups-caption"),
                        List.of(
                                labels.text("report.group"),
                                labels.text("report.answers"),
                                labels.text("report.response"),
                                labels.topic(Question.QUALITY),
                                labels.topic(Question.PROGRESS),
                                labels.topic(Question.MATCH),
                                labels.topic(Question.RECOMMEND)),
                        rows));
    }

    private List<Value> group(String cell) {
        return List.of(
                words.count(now.count(cell, Measures.COUNTED)),
                now.response(cell).map(words::rate).orElse(words.withheld()),
                words.withInterval(now.mean(cell, Question.QUALITY), LEAST, MOST),
                words.withInterval(now.mean(cell, Question.PROGRESS), LEAST, MOST),
                words.withInterval(now.mean(cell, Question.MATCH), LEAST, MOST),
                now.share(cell, Question.RECOMMEND).map(words::share).orElse(words.withheld()));
    }

    /** In which direction an average went, if it did so beyond chance. */
    static String direction(Mean now, Mean last) {
        if (!now.differsFrom(last)) {
            return "same";
        }
        return now.value() > last.value() ? "better" : "worse";
    }

    /** In which direction a share went, if it did so beyond chance. */
    static String direction(Share now, Share last) {
        if (!now.differsFrom(last)) {
            return "same";
        }
        return now.value() > last.value() ? "better" : "worse";
    }
}
