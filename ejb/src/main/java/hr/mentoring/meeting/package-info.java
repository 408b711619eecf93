/**
 * How the two of a pair work together: the times they find, what they prepare, what they agree to do, what was advised
 * and what became of it, what they send each other in between, and what they thank each other for. Enter by {@link
 * hr.mentoring.meeting.MeetingService} as one of the two; to see that something happens without seeing what is said,
 * enter by {@link hr.mentoring.meeting.MeetingFactsService}.
 */
@NullMarked
package hr.mentoring.meeting;

import org.jspecify.annotations.NullMarked;
