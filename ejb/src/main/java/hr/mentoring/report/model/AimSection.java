package hr.mentoring.report.model;

import hr.mentoring.feedback.Question;
import hr.mentoring.report.rendering.ReportDocument.Row;
import hr.mentoring.report.rendering.ReportDocument.Section;
import hr.mentoring.report.rendering.ReportDocument.Table;
import hr.mentoring.report.rendering.ReportDocument.Value;
import hr.mentoring.report.statistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The section that compares what was reached with what the programs want. It says it in words, and only beyond chance. */
final class AimSection {

    private final Figures now;
    private final Labels labels;
    private final FigureWords words;

    AimSection(Figures now, Labels labels, FigureWords words) {
        this.now = now;
        this.labels = labels;
        this.words = words;
    }

    /** The aims that were set, program by program; nothing when there are none. */
    Optional<Section> section() {
        List<Row> rows = new ArrayList<>();
        labels.programs().forEach((cell, program) -> {
            for (Aim aim : Aim.values()) {
                aim.wanted(now, cell).ifPresent(wanted -> rows.add(row(program, cell, aim, wanted)));
            }
        });
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String title = labels.text("report.aims");
        return Optional.of(Section.of(
                title,
                labels.text("report.aims-lead"),
                new Table(
                        title,
                        labels.text("report.aims-caption"),
                        List.of(
                                labels.text("report.aim"),
                                labels.text("report.aim-wanted"),
                                labels.text("report.aim-reached"),
                                labels.text("report.interval"),
                                labels.text("report.aim-verdict")),
                        rows)));
    }

    private Row row(String program, String cell, Aim aim, double wanted) {
        return new Row(
                labels.text("report.aim-of", program, labels.text("report.aim." + aim)),
                List.of(
                        wanted(aim, wanted),
                        value(aim, cell),
                        Value.text(interval(aim, cell)),
                        Value.text(verdict(aim, cell, wanted))));
    }

    private Value wanted(Aim aim, double wanted) {
        return aim == Aim.SATISFACTION
                ? words.decimalOf(wanted)
                : words.rate(new Share((int) Math.round(100 * wanted), 100));
    }

    private Value value(Aim aim, String cell) {
        return aim == Aim.SATISFACTION
                ? words.optional(now.mean(cell, Question.MATCH), Opinions.LEAST, Opinions.MOST)
                : aim.share(now, cell)
                        .map(share -> aim == Aim.ON_TIME ? words.share(share) : words.rate(share))
                        .orElse(words.withheld());
    }

    private String interval(Aim aim, String cell) {
        return aim.reached(now, cell)
                .filter(reached -> !isBlunted(aim, cell))
                .map(reached -> aim == Aim.SATISFACTION
                        ? words.interval(reached.interval().within(Opinions.LEAST, Opinions.MOST))
                        : words.percents(reached.interval()))
                .orElse("–");
    }

    private boolean isBlunted(Aim aim, String cell) {
        return aim == Aim.SATISFACTION
                ? now.mean(cell, Question.MATCH)
                        .filter(mean -> words.isBlunted(mean, Opinions.LEAST, Opinions.MOST))
                        .isPresent()
                : aim == Aim.ON_TIME
                        && aim.share(now, cell).filter(words::isBlunted).isPresent();
    }

    private String verdict(Aim aim, String cell, double wanted) {
        return aim.reached(now, cell)
                .map(reached -> reached.of(wanted))
                .map(verdict -> verdict == Aim.Verdict.BELOW
                        ? labels.text(
                                "report.aim-verdict.BELOW",
                                value(aim, cell).text(),
                                wanted(aim, wanted).text())
                        : labels.text("report.aim-verdict." + verdict))
                .orElse(labels.text("report.withheld"));
    }
}
