package hr.mentoring.concern;

import java.util.List;

/** What the audit names of a case: its number, and nobody. */
final class CaseSubject {

    private CaseSubject() {}

    static List<String> of(CaseId id) {
        return List.of("case " + id);
    }
}
