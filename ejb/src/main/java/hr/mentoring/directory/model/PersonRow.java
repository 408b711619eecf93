package hr.mentoring.directory.model;

/** A person as one row of an export tells of them. */
record PersonRow(long line, PersonData data) {

    PersonRow reportingTo(String managerNumber) {
        return new PersonRow(line, data.reportingTo(managerNumber));
    }
}
