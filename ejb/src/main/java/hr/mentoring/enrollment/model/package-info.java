/** The life of an enrollment, and the policies that decide who may begin one. */
@NullMarked
package hr.mentoring.enrollment.model;

import org.jspecify.annotations.NullMarked;
