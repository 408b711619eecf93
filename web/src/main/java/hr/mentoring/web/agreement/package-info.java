/** "My mentoring": the home of everybody who takes part, their pairs, agreements and endings. */
@NullMarked
package hr.mentoring.web.agreement;

import org.jspecify.annotations.NullMarked;
