package hr.mentoring.reciprocity;

import hr.mentoring.meeting.Thanks;
import hr.mentoring.pairing.PairId;
import hr.mentoring.profile.Motive;
import java.time.LocalDate;
import java.util.List;

/**
 * What a mentor can look back on.
 *
 * @param mentees how many people they have mentored
 * @param mentoring how many of these mentor others by now
 * @param minutes that they gave
 * @param meetings that they held
 * @param goals how many goals their mentees reached
 * @param grown in how many competencies both saw a mentee grow
 * @param passedOn how often something of theirs was passed on to somebody else
 * @param motives why they take part, as their profile says
 * @param completed the mentorings that came to a good end, the latest first
 */
public record Recognition(
        int mentees,
        int mentoring,
        int minutes,
        int meetings,
        int goals,
        int grown,
        int passedOn,
        List<Motive> motives,
        List<Completed> completed) {

    /**
     * A mentoring that came to a good end.
     *
     * @param thanks what the mentor was thanked for in it; one of them may be printed
     */
    public record Completed(
            PairId pair, String mentee, String program, LocalDate since, LocalDate until, List<Thanks> thanks) {}

    /** Hours given, half ones rounded up. */
    public int hours() {
        return (minutes + 30) / 60;
    }
}
