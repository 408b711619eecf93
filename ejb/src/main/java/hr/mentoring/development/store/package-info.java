/** Learning plans in the database. */
@NullMarked
package hr.mentoring.development.store;

import org.jspecify.annotations.NullMarked;
