package hr.mentoring.privacy;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;

/** Happened: what was kept about somebody was erased. */
public record PersonErased(PersonId person) implements Audited {}
