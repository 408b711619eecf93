package hr.mentoring.reciprocity;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;

/** Somebody has changed whether they are named where others look at who mentored whom. */
public record LineageConsentChanged(PersonId person, boolean named) implements Audited {}
