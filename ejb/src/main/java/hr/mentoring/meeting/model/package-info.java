/** The rules of working together: when something may be proposed, answered, written, done or left. */
@NullMarked
package hr.mentoring.meeting.model;

import org.jspecify.annotations.NullMarked;
