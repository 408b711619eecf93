/** Measures counting a quarter beside hand-written SQL and beside Spring Batch, in one run, on the same database. */
@NullMarked
package hr.mentoring.report.bench;

import org.jspecify.annotations.NullMarked;
