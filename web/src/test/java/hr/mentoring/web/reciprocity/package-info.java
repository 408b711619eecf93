/** Shows what the pictures of give and take promise. */
@NullMarked
package hr.mentoring.web.reciprocity;

import org.jspecify.annotations.NullMarked;
