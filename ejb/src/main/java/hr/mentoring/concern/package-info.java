/**
 * What weighs on somebody in their mentoring: a place to gather one's thoughts, a way to clear something up with the other
 * one, and a way to ask HR in confidence. Enter by {@link hr.mentoring.concern.MisunderstandingService} as one of a pair,
 * by {@link hr.mentoring.concern.CaseService} as the one who asks HR, and by {@link
 * hr.mentoring.concern.CaseDeskService} as the administrator who answers.
 */
@NullMarked
package hr.mentoring.concern;

import org.jspecify.annotations.NullMarked;
