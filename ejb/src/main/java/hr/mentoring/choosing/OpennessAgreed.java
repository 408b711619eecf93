package hr.mentoring.choosing;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;

/** Somebody has decided what those see who look for a mentor or a mentee. */
public record OpennessAgreed(PersonId person) implements Audited {}
