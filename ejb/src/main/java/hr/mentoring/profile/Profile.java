package hr.mentoring.profile;

import hr.mentoring.common.PersonId;

/**
 * Somebody's profile as it stands.
 *
 * @param version what to hand back when saving, so that two open tabs cannot overwrite each other; 0 when nothing has
 *     been saved yet
 */
public record Profile(PersonId person, int version, ProfileDetails details) {

    /** Whether the person has saved anything themselves. */
    public boolean isSaved() {
        return version > 0;
    }
}
