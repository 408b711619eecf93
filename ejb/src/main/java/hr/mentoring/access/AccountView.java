package hr.mentoring.access;

import hr.mentoring.common.PersonId;
import java.util.Optional;

/**
 * An account, as administrators see it.
 *
 * @param name who it belongs to; the user name for operators outside of the directory
 * @param hasPassword whether somebody set a password already
 * @param working whether the person works here; true for operators
 */
public record AccountView(
        String username,
        String name,
        Optional<PersonId> person,
        boolean administrator,
        boolean enabled,
        boolean hasPassword,
        boolean working) {}
