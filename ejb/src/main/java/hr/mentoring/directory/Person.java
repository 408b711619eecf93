package hr.mentoring.directory;

import hr.mentoring.common.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who works here or has worked here, as the last HR export told.
 *
 * @param employeeNumber what HR knows the person by; never changes
 * @param email the work address, in lower case
 * @param manager whom the person reports to; empty at the top, or when HR did not say
 * @param level how high the position is, 1 for the start of a career; 0 when HR did not say
 * @param hiredOn the first day here; empty when HR did not say
 * @param languages what the person speaks at work, as ISO 639 codes, the best one first
 * @param active whether the person works here now
 */
public record Person(
        PersonId id,
        String employeeNumber,
        String givenName,
        String familyName,
        String email,
        Optional<PersonId> manager,
        OrgUnitId orgUnit,
        String orgUnitName,
        String location,
        ZoneId timeZone,
        String jobTitle,
        int level,
        Optional<LocalDate> hiredOn,
        List<String> languages,
        boolean active) {

    public Person {
        languages = List.copyOf(languages);
    }

    /** The full name, given name first. */
    public String name() {
        return givenName + " " + familyName;
    }
}
