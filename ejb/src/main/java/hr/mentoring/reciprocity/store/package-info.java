/** Give and take in the database. */
@NullMarked
package hr.mentoring.reciprocity.store;

import org.jspecify.annotations.NullMarked;
