/** The rules of a learning plan. */
@NullMarked
package hr.mentoring.development.model;

import org.jspecify.annotations.NullMarked;
