/**
 * What both sides of each pair are asked every quarter, and what they answer. Enter by {@link
 * hr.mentoring.feedback.FeedbackService} for one's own surveys, by {@link hr.mentoring.feedback.FeedbackRounds} to run
 * them. Nobody reads a single answer but the one who gave it; {@code report} makes groups of them.
 */
@NullMarked
package hr.mentoring.feedback;

import org.jspecify.annotations.NullMarked;
