package hr.mentoring.report.model;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.Texts;
import hr.mentoring.directory.OrgUnit;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.feedback.Question;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How groups and questions are called in one language. */
final class Labels {

    private final Locale language;
    private final ReportComposer.Names names;

    Labels(Locale language, ReportComposer.Names names) {
        this.language = language;
        this.names = names;
    }

    String text(String key, Object... arguments) {
        return Texts.of(language, key, arguments);
    }

    /** What a question is about. */
    String topic(String question) {
        return text("feedback.topic." + question);
    }

    /** A question in words. */
    String wording(Question question) {
        return question.wording(language, Side.MENTEE);
    }

    /** An answer to it in words. */
    String answer(Question question, int answer) {
        return question.answer(language, answer);
    }

    /** A quarter, where there is little room. */
    String quarter(Quarter quarter) {
        return quarter.brief().in(language);
    }

    /** On which occasion people are asked. */
    String occasion(Occasion occasion) {
        return occasion.title(language);
    }

    /** A program by its number. */
    String program(long id) {
        return names.programs().getOrDefault(id, "?");
    }

    /** The company, its programs and their cohorts, by cell. */
    Map<String, String> companyProgramsAndCohorts() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(CellKey.COMPANY, text("report.company"));
        labels.putAll(programsAndCohorts());
        return labels;
    }

    /** The programs, by cell. */
    Map<String, String> programs() {
        Map<String, String> labels = new LinkedHashMap<>();
        new TreeMap<>(names.programs()).forEach((id, name) -> labels.put(CellKey.program(id), name));
        return labels;
    }

    /** The programs and their cohorts, by cell. */
    Map<String, String> programsAndCohorts() {
        Map<String, String> labels = programs();
        new TreeMap<>(names.cohorts())
                .forEach((id, name) -> labels.put(CellKey.cohort(id), text("report.cohort", name)));
        return labels;
    }

    /** The org units, each indented under its own, by cell. */
    Map<String, String> units() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (OrgUnit unit : names.structure().unitsInOrder()) {
            labels.put(
                    CellKey.unit(unit.id().value()),
                    "\u00a0\u00a0".repeat(names.structure().depth(unit)) + unit.name());
        }
        return labels;
    }
}
