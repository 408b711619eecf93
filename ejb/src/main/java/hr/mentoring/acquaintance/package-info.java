/**
 * Who knows whom, and requests for an introduction that travel along it. Enter by {@link
 * hr.mentoring.acquaintance.IntroductionService} and {@link hr.mentoring.acquaintance.ContactService}.
 */
@NullMarked
package hr.mentoring.acquaintance;

import org.jspecify.annotations.NullMarked;
