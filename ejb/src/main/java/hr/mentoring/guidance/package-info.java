/**
 * Short texts at the right moment, and a library for everybody. Enter by {@link hr.mentoring.guidance.GuidanceService} and
 * {@link hr.mentoring.guidance.LibraryService} as a reader, by {@link hr.mentoring.guidance.GuidanceTextService} and {@link
 * hr.mentoring.guidance.LibraryEditService} as the administrator who changes them.
 */
@NullMarked
package hr.mentoring.guidance;

import org.jspecify.annotations.NullMarked;
