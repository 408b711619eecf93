/**
 * Starts, watches, stops and continues batch jobs. Enter by {@link hr.mentoring.job.JobService}; jobs report by {@link
 * hr.mentoring.job.JobProgress}. The table {@code job_run} is the truth about every run: which node works on it, until
 * when it may be trusted to, which stages are done. The Batch runtime only lends the threads.
 *
 * <h2>How a room adds a job</h2>
 *
 * <ol>
 *   <li>Write the work as short transactions in a front-door class {@code XxxSteps} of the room ({@code @Stateless
 *       @PermitAll}): each call reads from the room's own tables what is left to do, does some, and calls {@link
 *       hr.mentoring.job.JobProgress#advance} last, in the same transaction. Doing it twice must change nothing.
 *   <li>In the batch module write one {@code @Named @Dependent} class per stage that extends {@code
 *       hr.mentoring.batch.job.JobStep} and calls those steps until nothing is left or {@code stopped()}. Single items
 *       that may fail while others go on run through {@code ItemLoop}, which states its limits.
 *   <li>Add {@code META-INF/batch-jobs/<job>.xml} with the steps in order and the listener {@code runListener}. A step's
 *       id is the name of the stage: a continued run skips the stages that are done.
 *   <li>Write the sentences {@code job.name.<job>} and {@code job.stage.<stage>} into the files of {@code job}.
 *   <li>Start it with {@link hr.mentoring.job.JobService#start}, inside or outside of a transaction: the run begins
 *       after the commit. For a schedule, add a bean that implements {@link hr.mentoring.job.Schedule}.
 * </ol>
 */
@NullMarked
package hr.mentoring.job;

import org.jspecify.annotations.NullMarked;
