package hr.mentoring.directory;

import java.util.Optional;

/**
 * Which people to show.
 *
 * @param text words that are all found in name, address or employee number; empty for everybody
 * @param orgUnit the unit that they work in, or in one below it; empty for all
 * @param active whether they work here now; empty for both
 */
public record PeopleFilter(String text, Optional<OrgUnitId> orgUnit, Optional<Boolean> active) {}
