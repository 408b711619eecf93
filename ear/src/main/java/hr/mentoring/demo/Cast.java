package hr.mentoring.demo;

import java.util.List;

/**
 * Whose eyes to look through after the story; all have {@link Story#PASSWORD}.
 *
 * @param manager the user name of a manager some of whose people take part
 * @param mentee the user name of a mentee
 * @param mentor the user name of that mentee's mentor
 * @param couples all pairs of the first cohort
 */
public record Cast(String manager, String mentee, String mentor, List<Couple> couples) {

    /** The two of a pair by their user names. */
    public record Couple(long pair, String mentee, String mentor) {}
}
