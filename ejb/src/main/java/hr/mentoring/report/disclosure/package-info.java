/**
 * Which figures may be published so that nobody can be singled out, not even by somebody who has all reports of all
 * readers and of many quarters, and who can add and subtract. Plain Java; {@link
 * hr.mentoring.report.disclosure.DisclosureControl} is the way in.
 */
@NullMarked
package hr.mentoring.report.disclosure;

import org.jspecify.annotations.NullMarked;
