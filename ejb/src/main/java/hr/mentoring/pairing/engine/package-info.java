/**
 * Finds the best pairing of a cohort and proves it: plain Java, no clock, no logger, no container. The same problem
 * gives the same plan, on any machine and with any number of threads.
 */
@NullMarked
package hr.mentoring.pairing.engine;

import org.jspecify.annotations.NullMarked;
