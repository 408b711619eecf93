/** Runs of jobs and the rules of their lives. */
@NullMarked
package hr.mentoring.job.model;

import org.jspecify.annotations.NullMarked;
