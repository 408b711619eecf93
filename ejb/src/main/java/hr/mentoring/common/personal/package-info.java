/** What each room says about the personal data that it keeps, so that people get a copy and can be forgotten. */
@NullMarked
package hr.mentoring.common.personal;

import org.jspecify.annotations.NullMarked;
