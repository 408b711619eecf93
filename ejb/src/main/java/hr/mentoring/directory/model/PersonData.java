package hr.mentoring.directory.model;

import hr.mentoring.directory.ImportChange.FieldChange;
import hr.mentoring.directory.PersonField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a person, by an export or by the directory. In what an export says, null stands for what it is silent
 * about; {@link #over} fills that in.
 *
 * @param managerNumber the employee number of the manager, empty for nobody
 * @param orgUnitCode the code of the org unit, {@code /} for the company as a whole
 * @param orgUnitName what people call the unit; empty for the last part of its code
 * @param hiredOn {@link #NO_DATE} where an export says that there is none
 * @param languages ISO 639 codes with commas between them
 */
public record PersonData(
        String employeeNumber,
        String givenName,
        String familyName,
        String email,
        @Nullable String managerNumber,
        @Nullable String orgUnitCode,
        @Nullable String orgUnitName,
        @Nullable String location,
        @Nullable String timeZone,
        @Nullable String jobTitle,
        @Nullable Integer level,
        @Nullable LocalDate hiredOn,
        @Nullable String languages,
        @Nullable Boolean active) {

    /** What an export says with an empty cell: no date, in place of the one that was known. */
    static final LocalDate NO_DATE = LocalDate.MIN;

    /** The time zone of whoever has none of their own. */
    static final String USUAL_TIME_ZONE = "UTC";

    /** What is assumed of somebody of whom nothing else is known. */
    private static final PersonData NOBODY =
            new PersonData("", "", "", "", "", "/", "", "", USUAL_TIME_ZONE, "", 0, null, "", true);

    /** The full name, given name first. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** Whether the person works here, as far as this says. */
    public boolean isActive() {
        return !Boolean.FALSE.equals(active);
    }

    /** This, and what {@code base} says of what this is silent about. */
    public PersonData over(PersonData base) {
        return new PersonData(
                employeeNumber,
                givenName,
                familyName,
                email,
                managerNumber == null ? base.managerNumber : managerNumber,
                orgUnitCode == null ? base.orgUnitCode : orgUnitCode,
                orgUnitName == null ? base.orgUnitName : orgUnitName,
                location == null ? base.location : location,
                timeZone == null ? base.timeZone : timeZone,
                jobTitle == null ? base.jobTitle : jobTitle,
                level == null ? base.level : level,
                NO_DATE.equals(hiredOn) ? null : hiredOn == null ? base.hiredOn : hiredOn,
                languages == null ? base.languages : languages,
                active == null ? base.active : active);
    }

    /** This, as of somebody who is new. */
    public PersonData asNew() {
        return over(NOBODY);
    }

    /** This with another manager. */
    public PersonData reportingTo(String number) {
        return new PersonData(
                employeeNumber,
                givenName,
                familyName,
                email,
                number,
                orgUnitCode,
                orgUnitName,
                location,
                timeZone,
                jobTitle,
                level,
                hiredOn,
                languages,
                active);
    }

    /** This, of somebody who does not work here any longer. */
    public PersonData leaving() {
        return new PersonData(
                employeeNumber,
                givenName,
                familyName,
                email,
                managerNumber,
                orgUnitCode,
                orgUnitName,
                location,
                timeZone,
                jobTitle,
                level,
                hiredOn,
                languages,
                false);
    }

    /** What is different in {@code after}; names of org units belong to the units and are not compared. */
    public List<FieldChange> changesTo(PersonData after) {
        List<FieldChange> changes = new ArrayList<>();
        compare(changes, PersonField.GIVEN_NAME, givenName, after.givenName);
        compare(changes, PersonField.FAMILY_NAME, familyName, after.familyName);
        compare(changes, PersonField.EMAIL, email, after.email);
        compare(changes, PersonField.MANAGER, managerNumber, after.managerNumber);
        compare(changes, PersonField.ORG_UNIT, orgUnitCode, after.orgUnitCode);
        compare(changes, PersonField.LOCATION, location, after.location);
        compare(changes, PersonField.TIME_ZONE, timeZone, after.timeZone);
        compare(changes, PersonField.JOB_TITLE, jobTitle, after.jobTitle);
        compare(changes, PersonField.LEVEL, level, after.level);
        compare(changes, PersonField.HIRED_ON, hiredOn, after.hiredOn);
        compare(changes, PersonField.LANGUAGES, languages, after.languages);
        compare(changes, PersonField.STATE, isActive(), after.isActive());
        return changes;
    }

    private static void compare(
            List<FieldChange> changes, PersonField field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field, text(before), text(after)));
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
