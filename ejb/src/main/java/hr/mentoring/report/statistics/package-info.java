/** How sure a figure is: intervals for shares and means, and whether a change is more than chance. Plain Java. */
@NullMarked
package hr.mentoring.report.statistics;

import org.jspecify.annotations.NullMarked;
