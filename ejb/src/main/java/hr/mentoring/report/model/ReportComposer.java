package hr.mentoring.report.model;

import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Question;
import hr.mentoring.report.ReportGroup;
import hr.mentoring.report.model.Past.Told;
import hr.mentoring.report.rendering.ReportDocument;
import hr.mentoring.report.rendering.ReportDocument.Section;
import hr.mentoring.report.statistics.Mean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the report of a quarter in one language: the headline that the data support, the figures, the small print. */
public final class ReportComposer {

    private final Locale language;
    private final QuarterReport report;
    private final Figures now;
    private final Figures before;
    private final Labels labels;
    private final FigureWords words;
    private final Opinions opinions;
    private final OwnQuestions ownQuestions;
    private final Happenings happenings;
    private final WorkDone work;
    private final Trends trends;

    /**
     * How things are called.
     *
     * @param programs by id
     * @param cohorts by id
     * @param structure the org units
     * @param questions what was asked
     */
    public record Names(
            Map<Long, String> programs, Map<Long, String> cohorts, Structure structure, Catalog questions) {}

    /**
     * @param now what may be said about the quarter
     * @param past what was said about the quarters before
     */
    public ReportComposer(Locale language, QuarterReport report, Figures now, Past past, Names names) {
        this.language = language;
        this.report = report;
        this.now = now;
        this.before = past.of(report.quarter().previous());
        this.labels = new Labels(language, names);
        this.words = new FigureWords(language);
        this.opinions = new Opinions(now, before, labels, words);
        this.ownQuestions = new OwnQuestions(now, opinions, labels, words, names);
        this.happenings = new Happenings(now, before, labels, words);
        this.work = new WorkDone(now, before, labels, words);
        this.trends = new Trends(past, new Told(report.edition(), now), labels, words);
    }

    /** The report for HR. */
    public ReportDocument forCompany() {
        List<Section> sections = new ArrayList<>();
        sections.add(happenings.stages());
        new AimSection(now, labels, words).section().ifPresent(sections::add);
        sections.add(happenings.stagesByGroup());
        happenings.besideByGroup().ifPresent(sections::add);
        happenings.stagesAt("report.stages-by-unit", labels.units()).ifPresent(sections::add);
        happenings.stagesAt("report.stages-by-location", locations()).ifPresent(sections::add);
        work.meetings(labels.companyProgramsAndCohorts()).ifPresent(sections::add);
        work.learning(labels.companyProgramsAndCohorts()).ifPresent(sections::add);
        happenings.signs().ifPresent(sections::add);
        opinions.of(CellKey.COMPANY).ifPresent(sections::add);
        trends.opinions(CellKey.COMPANY).ifPresent(sections::add);
        trends.stages(CellKey.COMPANY).ifPresent(sections::add);
        opinions.reciprocity().ifPresent(sections::add);
        new MatchSection(now, labels, words).section().ifPresent(sections::add);
        Occasion.MILESTONES.forEach(milestone -> opinions.at(milestone).ifPresent(sections::add));
        sections.add(opinions.groups("report.by-program", labels.programsAndCohorts()));
        sections.addAll(ownQuestions.ofPrograms());
        sections.add(opinions.groups("report.by-unit", labels.units()));
        Map<String, String> locations = locations();
        if (locations.keySet().stream().anyMatch(now::shows)) {
            sections.add(opinions.groups("report.by-location", locations));
        }
        happenings.endings().ifPresent(sections::add);
        sections.addAll(ownQuestions.quotes(report.quotes()));
        return document(text("report.title-company"), headline(CellKey.COMPANY), sections);
    }

    private Map<String, String> locations() {
        Map<String, String> locations = new LinkedHashMap<>();
        now.cells(CellKey.LOCATION).forEach(cell -> locations.put(cell, cell.substring(CellKey.LOCATION.length())));
        return locations;
    }

    /** The report for a manager about everybody below them. */
    public ReportDocument forManager(long manager, String name) {
        String cell = CellKey.manager(manager);
        Map<String, String> groups = new LinkedHashMap<>();
        groups.put(cell, text("report.your-part"));
        groups.put(CellKey.COMPANY, text("report.company"));
        List<Section> sections = new ArrayList<>();
        sections.add(happenings.stagesOf(cell));
        work.meetings(groups).ifPresent(sections::add);
        work.learning(groups).ifPresent(sections::add);
        opinions.of(cell).ifPresent(sections::add);
        ownQuestions.of(cell).ifPresent(sections::add);
        trends.opinions(cell).ifPresent(sections::add);
        sections.add(opinions.groups("report.beside-company", groups));
        return document(text("report.title-manager", name), headline(cell), sections);
    }

    /** What the report says about one of its groups: how far it came, what its people say, and both over the quarters. */
    public ReportDocument forGroup(String cell) {
        String name = groupNames().getOrDefault(cell, cell).replace("\u00a0", "");
        Map<String, String> beside = new LinkedHashMap<>();
        beside.put(cell, name);
        beside.put(CellKey.COMPANY, text("report.company"));
        List<Section> sections = new ArrayList<>();
        opinions.of(cell).ifPresent(sections::add);
        ownQuestions.of(cell).ifPresent(sections::add);
        trends.opinions(cell).ifPresent(sections::add);
        if (now.shows(cell)) {
            sections.add(opinions.groups("report.beside-company", beside));
        }
        if (now.hasStages(cell)) {
            sections.add(happenings.stagesOf(cell));
        }
        trends.stages(cell).ifPresent(sections::add);
        work.meetings(Map.of(cell, name)).ifPresent(sections::add);
        work.learning(Map.of(cell, name)).ifPresent(sections::add);
        return document(name, answersHeadline(cell), sections);
    }

    /** The groups that the report says anything about, if only that they are withheld. */
    public List<ReportGroup> groups() {
        return groupNames().entrySet().stream()
                .filter(group -> now.knows(group.getKey()))
                .map(group -> new ReportGroup(group.getKey(), group.getValue(), now.shows(group.getKey())))
                .toList();
    }

    private Map<String, String> groupNames() {
        Map<String, String> groups = labels.programsAndCohorts();
        groups.putAll(labels.units());
        groups.putAll(locations());
        return groups;
    }

    private ReportDocument document(String title, String headline, List<Section> sections) {
        return new ReportDocument(language, title, report.quarter().in(language), headline, sections, smallPrint());
    }

    private String headline(String cell) {
        Optional<Integer> pairs = now.count(cell, Stage.MATCHED).filter(number -> number > 0);
        Optional<Integer> agreed = now.count(cell, Stage.AGREED);
        return pairs.isEmpty() || agreed.isEmpty()
                ? answersHeadline(cell)
                : text("report.headline-pairs", agreed.get(), pairs.get()) + " " + answersHeadline(cell);
    }

    private String answersHeadline(String cell) {
        Optional<Mean> match = now.mean(cell, Question.MATCH);
        if (match.isEmpty()) {
            return text("report.headline-withheld", report.threshold());
        }
        String response = words.percent(now.response(cell).orElseThrow().value());
        String change = before.mean(cell, Question.MATCH)
                .map(last -> text("report.headline-" + Opinions.direction(match.get(), last)))
                .orElse(text("report.headline-first"));
        return text(
                "report.headline-answers",
                response,
                words.mean(match.get(), Opinions.LEAST, Opinions.MOST).text(),
                change);
    }

    private List<String> smallPrint() {
        List<String> lines = new ArrayList<>();
        if (report.edition().isCorrection()) {
            lines.add(text("report.print-correction", report.edition().number(), report.reason()));
        }
        lines.addAll(List.of(
                text("report.print-threshold", report.threshold()),
                text("report.print-combinations"),
                text("report.print-way"),
                text("report.print-invited"),
                text("report.print-intervals"),
                text("report.print-blunt"),
                text("report.print-change"),
                text("report.print-units")));
        happenings.moves().ifPresent(lines::add);
        lines.add(text("report.print-no-comparison"));
        if (report.leftOut() > 0) {
            lines.add(text("report.print-left-out", report.leftOut()));
        }
        if (report.partsLeftOut() > 0) {
            lines.add(text("report.print-parts-left-out", report.partsLeftOut()));
        }
        String asked = report.questionnaires().stream()
                .map(version -> text(
                        "report.print-questionnaire",
                        labels.program(version.program()),
                        version.number(),
                        version.occasion().title(language)))
                .collect(Collectors.joining("; "));
        lines.add(text("report.print-hash", report.hash(), asked));
        return lines;
    }

    private String text(String key, Object... arguments) {
        return labels.text(key, arguments);
    }
}
