/** Where meetings and what is written around them are kept. */
@NullMarked
package hr.mentoring.meeting.store;

import org.jspecify.annotations.NullMarked;
