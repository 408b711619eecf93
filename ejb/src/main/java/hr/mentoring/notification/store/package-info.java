/** Letters, in the database. */
@NullMarked
package hr.mentoring.notification.store;

import org.jspecify.annotations.NullMarked;
