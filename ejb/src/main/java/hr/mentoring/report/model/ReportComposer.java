package hr.mentoring.report.model;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.Texts;
import hr.mentoring.directory.OrgUnit;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.feedback.Question;
import hr.mentoring.report.disclosure.SmallCounts;
import hr.mentoring.report.rendering.ReportDocument;
import hr.mentoring.report.rendering.ReportDocument.Bar;
import hr.mentoring.report.rendering.ReportDocument.Chart;
import hr.mentoring.report.rendering.ReportDocument.Row;
import hr.mentoring.report.rendering.ReportDocument.Section;
import hr.mentoring.report.rendering.ReportDocument.Table;
import hr.mentoring.report.rendering.ReportDocument.Value;
import hr.mentoring.report.statistics.Mean;
import hr.mentoring.report.statistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the report of a quarter in one language: the headline that the data support, the figures, the small print. */
public final class ReportComposer {

    private static final List<String> RATINGS =
            List.of(Question.QUALITY, Question.PROGRESS, Question.MATCH, Question.RECEIVED, Question.GIVEN);
    private static final int LEAST = 1;
    private static final int MOST = 5;
    private static final String OTHER_ENDINGS = "OTHER";

    private final Locale language;
    private final QuarterReport report;
    private final Figures now;
    private final Figures before;
    private final Names names;
    private final FigureWords words;

    /**
     * How things are called.
     *
     * @param programs by id
     * @param cohorts by id
     * @param structure the org units
     */
    public record Names(Map<Long, String> programs, Map<Long, String> cohorts, Structure structure) {}

    /** @param last the report of the quarter before, or null where there is none */
    public ReportComposer(Locale language, QuarterReport report, @Nullable QuarterReport last, Names names) {
        this.language = language;
        this.report = report;
        this.now = report.figures();
        this.before = last == null ? Figures.none() : last.figures();
        this.names = names;
        this.words = new FigureWords(language);
    }

    /** The report for HR. */
    public ReportDocument forCompany() {
        List<Section> sections = new ArrayList<>();
        sections.add(participation());
        opinions(CellKey.COMPANY).ifPresent(sections::add);
        reciprocity().ifPresent(sections::add);
        sections.add(groups("report.by-program", programsAndCohorts()));
        sections.add(groups("report.by-unit", units()));
        endings().ifPresent(sections::add);
        if (!report.quotes().isEmpty()) {
            sections.add(new Section(text("report.quotes"), text("report.quotes-lead"), null, null, report.quotes()));
        }
        return document(text("report.title-company"), companyHeadline(), sections);
    }

    /** The report for a manager about everybody below them. */
    public ReportDocument forManager(long manager, String name) {
        String cell = CellKey.manager(manager);
        List<Section> sections = new ArrayList<>();
        opinions(cell).ifPresent(sections::add);
        Map<String, String> groups = new java.util.LinkedHashMap<>();
        groups.put(cell, text("report.your-part"));
        groups.put(CellKey.COMPANY, text("report.company"));
        sections.add(groups("report.beside-company", groups));
        return document(text("report.title-manager", name), answersHeadline(cell), sections);
    }

    private ReportDocument document(String title, String headline, List<Section> sections) {
        return new ReportDocument(language, title, period(report.quarter()), headline, sections, smallPrint());
    }

    private String period(Quarter quarter) {
        return text("report.period", quarter.number(), Integer.toString(quarter.year()));
    }

    private String companyHeadline() {
        int pairs = now.count(CellKey.COMPANY, Measures.PAIRS);
        return pairs == 0
                ? answersHeadline(CellKey.COMPANY)
                : text("report.headline-pairs", now.count(CellKey.COMPANY, Measures.AGREED), pairs) + " "
                        + answersHeadline(CellKey.COMPANY);
    }

    private String answersHeadline(String cell) {
        Optional<Mean> match = now.mean(cell, Question.MATCH);
        if (match.isEmpty()) {
            return text("report.headline-withheld", report.threshold());
        }
        String response =
                words.percent(new Share(now.count(cell, Measures.COUNTED), Math.max(1, now.count(cell, Measures.ASKED)))
                        .value());
        String change = before.mean(cell, Question.MATCH)
                .map(last -> text("report.headline-" + direction(match.get(), last)))
                .orElse(text("report.headline-first"));
        return text(
                "report.headline-answers",
                response,
                words.mean(match.get(), LEAST, MOST).text(),
                change);
    }

    private static String direction(Mean now, Mean last) {
        if (!now.differsFrom(last)) {
            return "same";
        }
        return now.value() > last.value() ? "better" : "worse";
    }

    private Section participation() {
        List<Row> rows = new ArrayList<>();
        Map<String, String> cells = new java.util.LinkedHashMap<>();
        cells.put(CellKey.COMPANY, text("report.company"));
        cells.putAll(programsAndCohorts());
        cells.forEach((cell, label) -> {
            if (now.knows(cell)) {
                rows.add(new Row(label, participation(cell)));
            }
        });
        return Section.of(
                text("report.participation"),
                text("report.participation-lead"),
                new Table(
                        text("report.participation"),
                        text("report.participation-caption"),
                        List.of(
                                text("report.group"),
                                text("report.enrolled"),
                                text("report.pairs"),
                                text("report.agreed"),
                                text("report.agreed-share"),
                                text("report.ended")),
                        rows));
    }

    private List<Value> participation(String cell) {
        int enrolled = now.count(cell, Measures.ENROLLED);
        int pairs = now.count(cell, Measures.PAIRS);
        int agreed = now.count(cell, Measures.AGREED);
        if (enrolled < report.threshold()) {
            return java.util.Collections.nCopies(5, words.withheld());
        }
        return List.of(
                words.count(enrolled),
                words.count(pairs),
                words.count(agreed),
                pairs == 0 ? Value.text("–") : words.share(new Share(agreed, pairs)),
                words.atLeast(report.threshold(), now.count(cell, Measures.ENDED)));
    }

    private Optional<Section> opinions(String cell) {
        if (!now.shows(cell)) {
            return Optional.empty();
        }
        int silent = Math.max(0, now.count(cell, Measures.ASKED) - now.count(cell, Measures.COUNTED));
        List<Row> rows = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        for (String question : RATINGS) {
            now.mean(cell, question).ifPresent(mean -> {
                String label = topic(question);
                rows.add(new Row(label, opinion(cell, question, mean, silent)));
                Mean shown = words.blunted(mean, LEAST, MOST);
                bars.add(new Bar(
                        label,
                        shown.value(),
                        words.isBlunted(mean, LEAST, MOST)
                                ? shown.value()
                                : mean.interval().within(LEAST, MOST).low(),
                        words.isBlunted(mean, LEAST, MOST)
                                ? shown.value()
                                : mean.interval().within(LEAST, MOST).high(),
                        words.mean(mean, LEAST, MOST).text()));
            });
        }
        now.share(cell, Question.RECOMMEND)
                .ifPresent(share -> rows.add(new Row(topic(Question.RECOMMEND), recommendation(cell, share, silent))));
        Chart chart = new Chart(
                text("report.chart-title"),
                bars.stream()
                        .map(bar -> bar.label() + " " + bar.text())
                        .collect(java.util.stream.Collectors.joining("; ")),
                LEAST,
                MOST,
                bars);
        Table table = new Table(
                text("report.opinions"),
                text("report.opinions-caption"),
                List.of(
                        text("report.question"),
                        text("report.average"),
                        text("report.interval"),
                        text("report.answers"),
                        text("report.if-silent"),
                        text("report.last-quarter"),
                        text("report.change")),
                rows);
        return Optional.of(new Section(
                text("report.opinions"),
                text("report.opinions-lead", now.count(cell, Measures.COUNTED), now.count(cell, Measures.ASKED)),
                bars.isEmpty() ? null : chart,
                table,
                List.of()));
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
                Value.text(last.map(value -> text("report.change-" + direction(mean, value)))
                        .orElse("–")));
    }

    private List<Value> recommendation(String cell, Share share, int silent) {
        Optional<Share> last = before.share(cell, Question.RECOMMEND);
        boolean blunted = words.isBlunted(share);
        String change = last.map(value -> !share.differsFrom(value)
                        ? "report.change-same"
                        : share.value() > value.value() ? "report.change-better" : "report.change-worse")
                .map(this::text)
                .orElse("–");
        return List.of(
                words.share(share),
                Value.text(blunted ? "–" : words.percents(share.interval())),
                words.count(share.of()),
                Value.text(blunted ? "–" : words.percents(share.withSilent(silent))),
                last.map(words::share).orElse(Value.text("–")),
                Value.text(change));
    }

    private Optional<Section> reciprocity() {
        List<Row> rows = new ArrayList<>();
        for (Side side : Side.values()) {
            String cell = CellKey.side(side.name());
            if (now.knows(cell)) {
                rows.add(new Row(
                        text("report.side-" + side.name().toLowerCase(Locale.ROOT)),
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
                text("report.reciprocity"),
                text("report.reciprocity-lead"),
                new Table(
                        text("report.reciprocity"),
                        text("report.reciprocity-caption"),
                        List.of(
                                text("report.group"),
                                topic(Question.RECEIVED),
                                topic(Question.GIVEN),
                                text("report.balance"),
                                text("report.answers")),
                        rows)));
    }

    private Map<String, String> programsAndCohorts() {
        Map<String, String> labels = new java.util.LinkedHashMap<>();
        new TreeMap<>(names.programs()).forEach((id, name) -> labels.put(CellKey.program(id), name));
        new TreeMap<>(names.cohorts())
                .forEach((id, name) -> labels.put(CellKey.cohort(id), text("report.cohort", name)));
        return labels;
    }

    private Map<String, String> units() {
        Map<String, String> labels = new java.util.LinkedHashMap<>();
        for (OrgUnit unit : names.structure().unitsInOrder()) {
            labels.put(
                    CellKey.unit(unit.id().value()),
                    "\u00a0\u00a0".repeat(names.structure().depth(unit)) + unit.name());
        }
        return labels;
    }

    private Section groups(String title, Map<String, String> labels) {
        List<Row> rows = new ArrayList<>();
        labels.forEach((cell, label) -> {
            if (now.shows(cell)) {
                rows.add(new Row(label, group(cell)));
            } else if (now.counts(cell, Measures.WITHHELD).containsKey("")) {
                rows.add(new Row(label, java.util.Collections.nCopies(6, words.withheld())));
            }
        });
        return Section.of(
                text(title),
                rows.isEmpty() ? text("report.no-groups") : "",
                new Table(
                        text(title),
                        text("report.groups-caption"),
                        List.of(
                                text("report.group"),
                                text("report.answers"),
                                text("report.response"),
                                topic(Question.QUALITY),
                                topic(Question.PROGRESS),
                                topic(Question.MATCH),
                                topic(Question.RECOMMEND)),
                        rows));
    }

    private List<Value> group(String cell) {
        int counted = now.count(cell, Measures.COUNTED);
        int asked = Math.max(1, now.count(cell, Measures.ASKED));
        return List.of(
                words.count(counted),
                words.rate(new Share(Math.min(counted, asked), asked)),
                words.withInterval(now.mean(cell, Question.QUALITY), LEAST, MOST),
                words.withInterval(now.mean(cell, Question.PROGRESS), LEAST, MOST),
                words.withInterval(now.mean(cell, Question.MATCH), LEAST, MOST),
                now.share(cell, Question.RECOMMEND).map(words::share).orElse(words.withheld()));
    }

    private Optional<Section> endings() {
        Map<String, Integer> shown =
                SmallCounts.merged(now.counts(CellKey.COMPANY, Measures.ENDING), OTHER_ENDINGS, report.threshold());
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        shown.forEach((ending, count) -> rows.add(
                new Row(text("report.ending-" + ending.toLowerCase(Locale.ROOT)), List.of(words.count(count)))));
        return Optional.of(Section.of(
                text("report.endings"),
                text("report.endings-lead"),
                new Table(
                        text("report.endings"),
                        text("report.endings-caption"),
                        List.of(text("report.ending"), text("report.number")),
                        rows)));
    }

    private List<String> smallPrint() {
        List<String> lines = new ArrayList<>(List.of(
                text("report.print-threshold", report.threshold()),
                text("report.print-combinations"),
                text("report.print-intervals"),
                text("report.print-blunt"),
                text("report.print-change"),
                text("report.print-units")));
        if (report.leftOut() > 0) {
            lines.add(text("report.print-left-out", report.leftOut()));
        }
        String asked = report.questionnaires().entrySet().stream()
                .map(program -> text(
                        "report.print-questionnaire",
                        names.programs().getOrDefault(program.getKey(), "?"),
                        program.getValue()))
                .collect(Collectors.joining("; "));
        lines.add(text("report.print-hash", report.hash(), asked));
        return lines;
    }

    private String topic(String question) {
        return Texts.of(language, "feedback.topic." + question);
    }

    private String text(String key, Object... arguments) {
        return Texts.of(language, key, arguments);
    }
}
