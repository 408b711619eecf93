/** The rules of thoughts, misunderstandings and cases. */
@NullMarked
package hr.mentoring.concern.model;

import org.jspecify.annotations.NullMarked;
