/**
 * What a quarter of mentoring was like, said so that nobody can be singled out: figures with their certainty, in one
 * document per reader, archived as published. Enter by {@link hr.mentoring.report.ReportService} to read and start, by
 * {@link hr.mentoring.report.ReportSteps} from the job that makes them. Nobody but pages and jobs uses this room.
 */
@NullMarked
package hr.mentoring.report;

import org.jspecify.annotations.NullMarked;
