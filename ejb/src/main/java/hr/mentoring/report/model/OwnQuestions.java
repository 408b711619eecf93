package hr.mentoring.report.model;

import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Question;
import hr.mentoring.report.rendering.ReportDocument.Row;
import hr.mentoring.report.rendering.ReportDocument.Section;
import hr.mentoring.report.rendering.ReportDocument.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The sections about what programs ask of their own, each with what the standard questions have beside them. */
final class OwnQuestions {

    private static final String CAPTION = "report.own-questions-caption";

    private static final int VALUES = 6;

    private final Figures now;
    private final Opinions opinions;
    private final Labels labels;
    private final FigureWords words;
    private final ReportComposer.Names names;

    OwnQuestions(Figures now, Opinions opinions, Labels labels, FigureWords words, ReportComposer.Names names) {
        this.now = now;
        this.opinions = opinions;
        this.labels = labels;
        this.words = words;
        this.names = names;
    }

    /** A section for each program that asked anything of its own. */
    List<Section> ofPrograms() {
        Map<Long, List<Row>> rows = new TreeMap<>();
        for (Catalog.Own own : names.questions().own()) {
            rows.computeIfAbsent(own.program().value(), first -> new ArrayList<>())
                    .addAll(ofProgram(own));
        }
        return rows.entrySet().stream()
                .filter(program -> !program.getValue().isEmpty())
                .map(program -> {
                    String title = labels.text("report.own-questions", labels.program(program.getKey()));
                    return Section.of(
                            title,
                            labels.text("report.own-questions-lead"),
                            opinions.table(title, CAPTION, program.getValue()));
                })
                .toList();
    }

    /** What people wrote, besides everything else, and then question by question. */
    List<Section> quotes(List<String> quotes) {
        Map<String, List<String>> byTitle = new LinkedHashMap<>();
        for (String written : quotes) {
            String title = Quotes.question(written)
                    .flatMap(names.questions()::find)
                    .map(own -> labels.program(own.program().value()) + ": " + label(own))
                    .orElseGet(() -> labels.text("report.quotes"));
            byTitle.computeIfAbsent(title, first -> new ArrayList<>()).add(Quotes.words(written));
        }
        return byTitle.entrySet().stream()
                .map(each -> new Section(each.getKey(), labels.text("report.quotes-lead"), null, null, each.getValue()))
                .toList();
    }

    /** What a group answered to questions that all of it was asked. */
    Optional<Section> of(String cell) {
        List<Row> rows = names.questions().own().stream()
                .flatMap(own -> rows(CellKey.at(own.occasion(), cell), own, label(own)).stream())
                .toList();
        String title = labels.text("report.own-questions-group");
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        title, labels.text("report.own-questions-lead"), opinions.table(title, CAPTION, rows)));
    }

    /** Of the whole program, or cohort by cohort where not all of them were asked the same. */
    private List<Row> ofProgram(Catalog.Own own) {
        List<Row> rows = new ArrayList<>(
                rows(CellKey.at(own.occasion(), CellKey.program(own.program().value())), own, label(own)));
        if (rows.isEmpty()) {
            new TreeMap<>(names.cohorts())
                    .forEach((id, name) -> rows.addAll(rows(
                            CellKey.at(own.occasion(), CellKey.cohort(id)),
                            own,
                            label(own) + " – " + labels.text("report.cohort", name))));
        }
        if (rows.isEmpty() && own.question().isRequired()) {
            rows.add(new Row(label(own), Collections.nCopies(VALUES, words.withheld())));
        }
        return rows;
    }

    private String label(Catalog.Own own) {
        String wording = labels.wording(own.question());
        return own.occasion() == Occasion.QUARTER ? wording : wording + " (" + labels.occasion(own.occasion()) + ")";
    }

    private List<Row> rows(String cell, Catalog.Own own, String label) {
        if (!now.shows(cell)) {
            return List.of();
        }
        Question question = own.question();
        return switch (question.kind()) {
            case RATING -> row(label, opinions.rating(cell, own.name()));
            case YES_NO -> row(label, opinions.share(cell, own.name()));
            case CHOICE ->
                IntStream.rangeClosed(1, question.options().size())
                        .mapToObj(option -> row(
                                label + " – " + labels.answer(question, option),
                                opinions.share(cell, Measures.option(own.name(), option))))
                        .flatMap(List::stream)
                        .toList();
            case TEXT -> List.of();
        };
    }

    private static List<Row> row(String label, Optional<List<Value>> values) {
        return values.map(known -> List.of(new Row(label, known))).orElse(List.of());
    }
}
