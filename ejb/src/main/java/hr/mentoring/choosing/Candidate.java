package hr.mentoring.choosing;

import hr.mentoring.directory.Person;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.Interest;
import java.util.List;
import java.util.Set;

/**
 * Somebody who could be a mentor, or a mentee, of the reader, with the reasons that speak for it; only from what they
 * agreed to show.
 *
 * @param competencies what they offer and the reader needs, or the other way round
 * @param interests what both like
 * @param languages what both speak
 * @param sharedHours how many hours of a week suit both
 * @param rank their place among those whom the reader would like, from 1; 0 if they are not among them
 */
public record Candidate(
        Person person,
        List<CompetencyId> competencies,
        Set<Interest> interests,
        List<String> languages,
        int sharedHours,
        int rank) {

    public Candidate {
        competencies = List.copyOf(competencies);
        interests = Set.copyOf(interests);
        languages = List.copyOf(languages);
    }

    /** How much speaks for it: a competency counts most. */
    public int weight() {
        return 4 * competencies.size() + 2 * interests.size() + languages.size() + (sharedHours > 0 ? 1 : 0);
    }

    /** Whether the reader would like them. */
    public boolean isLiked() {
        return rank > 0;
    }
}
