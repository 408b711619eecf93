package hr.mentoring.feedback.model;

import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.directory.Person;

/**
 * Where somebody works at the moment of an answer; whatever is reorganized later, the answer is counted there.
 *
 * @param location as the directory names it; may be empty
 */
public record Workplace(OrgUnitId orgUnit, String location) {

    /** Where this person works now. */
    public static Workplace of(Person person) {
        return new Workplace(person.orgUnit(), person.location());
    }
}
