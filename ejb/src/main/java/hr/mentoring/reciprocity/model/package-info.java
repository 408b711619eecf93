/** The rules of give and take. */
@NullMarked
package hr.mentoring.reciprocity.model;

import org.jspecify.annotations.NullMarked;
