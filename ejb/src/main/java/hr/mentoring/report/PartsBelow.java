package hr.mentoring.report;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.Texts;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.report.model.CellKey;
import hr.mentoring.report.model.Figures;
import hr.mentoring.report.model.ReportDocumentEntity;
import hr.mentoring.report.store.Reports;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a manager may read besides the own part: the parts of the managers below, word for word as these were told about
 * them. Nothing is counted for it, so it says nothing that was not published already. Who is below is decided today.
 */
@Dependent
class PartsBelow {

    @Inject
    private Reports reports;

    @Inject
    private DirectoryService directory;

    /** The parts that one step leads to: the one that is being read about, if any, and the next ones below it. */
    List<ReportGroup> around(ReportDocumentEntity own, String group) {
        PersonId above = group.isEmpty() ? new PersonId(own.readerId()) : below(own, group);
        List<PersonId> next = next(above, reports.managersWithDocuments(own.report(), own.language()));
        List<Person> managers = new ArrayList<>(directory.all(next).values());
        managers.sort(Comparator.comparing(Person::name));
        if (!group.isEmpty()) {
            managers.add(0, directory.get(above));
        }
        Figures figures = reports.figuresForManagers(
                own.report(),
                managers.stream().map(manager -> manager.id().value()).toList());
        return managers.stream().map(manager -> part(own, manager, figures)).toList();
    }

    /** Those of the managers between whom and the one above nobody else is told about anything. */
    private List<PersonId> next(PersonId above, Set<PersonId> told) {
        return directory.managersAbove(told).entrySet().stream()
                .filter(line -> line.getValue().stream()
                        .filter(manager -> manager.equals(above) || told.contains(manager))
                        .findFirst()
                        .filter(above::equals)
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static ReportGroup part(ReportDocumentEntity own, Person manager, Figures figures) {
        String cell = CellKey.manager(manager.id().value());
        return new ReportGroup(cell, Texts.of(own.language(), "report.part-of", manager.name()), figures.shows(cell));
    }

    /** The document of such a part, in the edition and language of the reader's own. */
    ReportDocumentEntity document(ReportDocumentEntity own, String group) {
        return reports.document(own.report(), below(own, group).value(), own.language())
                .orElseThrow(() -> notFound(own, group));
    }

    private PersonId below(ReportDocumentEntity own, String group) {
        PersonId manager = new PersonId(CellKey.managerOf(group));
        if (!directory.manages(new PersonId(own.readerId()), manager)) {
            throw notFound(own, group);
        }
        return manager;
    }

    private static NotFound notFound(ReportDocumentEntity own, String group) {
        return new NotFound("report", own.id() + " " + group);
    }
}
