package hr.mentoring.pairing.engine.snapshot;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One person of the cohort as the engine sees them. Somebody is a mentee if they want mentors, a mentor if they have
 * places, and may be both. Text that is not known is empty; sets that were not filled in are empty.
 *
 * @param id the person's stable id
 * @param managerId whom the person reports to, or empty
 * @param level seniority, 0 for the most junior
 * @param mentorsWanted how many mentors the person asks for; 0 for somebody who only mentors
 * @param places how many mentees the person accepts; 0 for somebody who only learns
 * @param minutesPerMonth what is left of the mentor's monthly time after all other cohorts, in minutes
 * @param needs competencies wanted, by a mentee from the mentor and by a mentor from the mentee
 * @param offers competencies the person can teach
 * @param helpNeeded practical help the person looks for
 * @param helpOffered practical help the person can give
 * @param aspiredFamilies job families whose career the person would like to follow
 * @param wishes persons the person would like to be paired with, dearest first
 * @param avoids persons the person must not be paired with
 * @param acquaintances persons they know well already
 * @param previousPartners persons they were paired with before
 * @param affinities traits the person asked to be matched on
 * @param affinityVisible whether a partner may be told about a shared trait
 * @param managersAbove everybody above them in the reporting line, their own manager among them
 */
public record Participant(
        String id,
        String managerId,
        int level,
        String orgUnit,
        String jobFamily,
        String location,
        int mentorsWanted,
        int places,
        int minutesPerMonth,
        Availability availability,
        SortedSet<Need> needs,
        SortedSet<Offer> offers,
        SortedSet<String> helpNeeded,
        SortedSet<String> helpOffered,
        SortedSet<String> interests,
        SortedSet<String> languages,
        SortedSet<String> aspiredFamilies,
        SortedSet<String> motives,
        SortedSet<String> styles,
        SortedSet<String> channels,
        List<String> wishes,
        SortedSet<String> avoids,
        SortedSet<String> acquaintances,
        SortedSet<String> previousPartners,
        SortedSet<String> affinities,
        boolean affinityVisible,
        SortedSet<String> managersAbove) {

    public Participant {
        Require.id("Participant", id);
        Require.within("Level", level, 0, 100);
        Require.within("Mentors wanted", mentorsWanted, 0, 20);
        Require.within("Places", places, 0, 10_000);
        Require.within("Minutes per month", minutesPerMonth, 0, 60 * 24 * 31);
        needs = sorted(needs);
        offers = sorted(offers);
        helpNeeded = sorted(helpNeeded);
        helpOffered = sorted(helpOffered);
        interests = sorted(interests);
        languages = sorted(languages);
        aspiredFamilies = sorted(aspiredFamilies);
        motives = sorted(motives);
        styles = sorted(styles);
        channels = sorted(channels);
        wishes = wishes.stream().distinct().toList();
        avoids = sorted(avoids);
        acquaintances = sorted(acquaintances);
        previousPartners = sorted(previousPartners);
        affinities = sorted(affinities);
        managersAbove = sorted(managersAbove);
    }

    /** Somebody of whom nothing but the id is known; the returned builder fills in the rest. */
    public static ParticipantBuilder of(String id) {
        return new ParticipantBuilder(id);
    }

    public boolean isMentee() {
        return mentorsWanted > 0;
    }

    public boolean isMentor() {
        return places > 0;
    }

    /** The level this person offers in a competency; 0 for none. */
    public int levelIn(String competency) {
        for (Offer offer : offers) {
            if (offer.competency().equals(competency)) {
                return offer.level();
            }
        }
        return 0;
    }

    /** The rank this person gave somebody among their wishes, from 1; 0 for not wished. */
    public int rankOf(String person) {
        return wishes.indexOf(person) + 1;
    }

    private static <T extends Comparable<T>> SortedSet<T> sorted(Collection<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}
