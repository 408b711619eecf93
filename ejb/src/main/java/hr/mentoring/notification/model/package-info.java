/** A letter and how its delivery goes on after a failure. */
@NullMarked
package hr.mentoring.notification.model;

import org.jspecify.annotations.NullMarked;
