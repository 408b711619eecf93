package hr.mentoring.profile;

import java.util.List;
import java.util.Set;

/**
 * What a person says about themselves, as a form fills it in and as others may read it. What is told in confidence
 * ({@link Affinity}) is no part of it.
 *
 * @param needs what the person wants to learn and how far, the most important first
 * @param offers what the person can teach and how far they have come
 * @param helpWanted where a hand would be welcome
 * @param helpOffered where the person can lend a hand
 * @param aspiration where the person would like to be one day, in their own words; may be blank
 * @param languages ISO 639 codes of the languages in which the person can have the conversation
 * @param weeklyHours when the person can meet, in their own time zone
 */
public record ProfileDetails(
        List<Skill> needs,
        List<Skill> offers,
        Set<PracticalHelp> helpWanted,
        Set<PracticalHelp> helpOffered,
        Set<Interest> interests,
        Set<Motive> motives,
        String aspiration,
        Set<Style> styles,
        Set<Channel> channels,
        List<String> languages,
        WeeklyHours weeklyHours) {

    /** Nothing said yet. */
    public static final ProfileDetails BLANK = new ProfileDetails(
            List.of(),
            List.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            "",
            Set.of(),
            Set.of(),
            List.of(),
            WeeklyHours.NONE);

    public ProfileDetails {
        needs = List.copyOf(needs);
        offers = List.copyOf(offers);
        helpWanted = Set.copyOf(helpWanted);
        helpOffered = Set.copyOf(helpOffered);
        interests = Set.copyOf(interests);
        motives = Set.copyOf(motives);
        styles = Set.copyOf(styles);
        channels = Set.copyOf(channels);
        languages = List.copyOf(languages);
    }

    /** What a form begins with: the languages that the directory knows of, and office hours. */
    public static ProfileDetails startingWith(List<String> languages) {
        return new ProfileDetails(
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                "",
                Set.of(),
                Set.of(),
                languages,
                WeeklyHours.OFFICE);
    }
}
