/** Letters for administrators, notices for everybody. */
@NullMarked
package hr.mentoring.web.notification;

import org.jspecify.annotations.NullMarked;
