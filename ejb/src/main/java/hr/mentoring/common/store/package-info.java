/** The database schema and how it comes about. */
@NullMarked
package hr.mentoring.common.store;

import org.jspecify.annotations.NullMarked;
