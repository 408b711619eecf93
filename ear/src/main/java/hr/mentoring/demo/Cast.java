package hr.mentoring.demo;

/**
 * Whose eyes to look through after the story; all have {@link Story#PASSWORD}.
 *
 * @param manager the user name of a manager some of whose people take part
 * @param mentee the user name of a mentee
 * @param mentor the user name of that mentee's mentor
 */
public record Cast(String manager, String mentee, String mentor) {}
