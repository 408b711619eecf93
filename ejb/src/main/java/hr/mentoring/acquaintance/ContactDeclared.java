package hr.mentoring.acquaintance;

import hr.mentoring.common.PersonId;

/** Somebody says that they know somebody. */
public record ContactDeclared(long contact, PersonId by, PersonId other) {}
