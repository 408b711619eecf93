package hr.mentoring.job;

import java.util.List;
import java.util.Map;

/**
 * Work that falls due by the calendar. Every bean that implements this is asked once a minute, on one node at a time,
 * what is due and not made; it answers from the database, so that a server that was down catches up. What was answered
 * is started unless it ever was: a run that failed waits for a person to let it go on.
 */
public interface Schedule {

    /**
     * A run that is due.
     *
     * @param subject what it is about; names the period, such as {@code 2026-Q1}, so that each is made once
     */
    record Due(String job, String subject, Map<String, String> parameters) {}

    /** What is due and not made. */
    List<Due> due();
}
