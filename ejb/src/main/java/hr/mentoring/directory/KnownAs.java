package hr.mentoring.directory;

import hr.mentoring.common.PersonId;

/** What the files of others call somebody who works here. */
public record KnownAs(PersonId person, String employeeNumber, String email, String givenName, String familyName) {}
