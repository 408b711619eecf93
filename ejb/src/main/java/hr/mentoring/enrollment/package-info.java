/**
 * Who asked to join which cohort, and our answer. Enter by {@link hr.mentoring.enrollment.EnrollmentService}; the pairing
 * reads its snapshot from {@link hr.mentoring.enrollment.EnrollmentSteps}. It uses {@code directory}, {@code profile},
 * {@code program}, {@code job} and {@code access}.
 */
@NullMarked
package hr.mentoring.enrollment;

import org.jspecify.annotations.NullMarked;
