/** The rules of guidance: which moment it is, and what a text may be. */
@NullMarked
package hr.mentoring.guidance.model;

import org.jspecify.annotations.NullMarked;
