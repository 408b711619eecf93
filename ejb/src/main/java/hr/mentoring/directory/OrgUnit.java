package hr.mentoring.directory;

import java.util.Optional;

/**
 * A part of the company.
 *
 * @param code how HR names it: a code, or the path from the top with {@code /} between the names
 * @param name what people call it
 * @param parent the unit that it is part of; empty at the top
 */
public record OrgUnit(OrgUnitId id, String code, String name, Optional<OrgUnitId> parent) {}
