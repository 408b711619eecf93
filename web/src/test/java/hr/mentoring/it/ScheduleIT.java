package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.RuleBroken;
import hr.mentoring.feedback.CalendarService;
import hr.mentoring.feedback.CompanyCalendar;
import hr.mentoring.feedback.FeedbackRounds;
import hr.mentoring.feedback.FeedbackSteps;
import hr.mentoring.feedback.Quarter;
import hr.mentoring.feedback.Round;
import hr.mentoring.job.JobRun;
import hr.mentoring.job.JobService;
import hr.mentoring.job.JobSteps;
import hr.mentoring.job.RunState;
import hr.mentoring.job.Schedule;
import hr.mentoring.report.ReportService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What is due by the company's calendar happens once, also after a time in which no server ran. */
class ScheduleIT extends ContainerIT {

    @Inject
    private Company company;

    @Inject
    private CalendarService calendars;

    @Inject
    private FeedbackRounds rounds;

    @Inject
    private FeedbackSteps feedback;

    @Inject
    private JobService jobs;

    @Inject
    private JobSteps steps;

    @Inject
    @Any
    private Instance<Schedule> schedules;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService nodes;

    @Test
    void reportsAreDueOnTheFirstWorkingDayAndMadeOnceByWhoeverWakesUpFirst() {
        Quarter quarter = Quarter.of(LocalDate.now(clock).plusYears(3));
        Company.Cohort cohort = company.cohort(4, 2);
        sql("update cohort set phase = 'ACTIVE' where id = " + cohort.id());
        itIs(noon(quarter.lastDay().minusDays(5)));
        Round round = admin(() -> rounds.open(cohort.id(), quarter));
        Instant due = calendar().dueOn(round.closesOn().plusDays(1));

        itIs(due.minusSeconds(30));
        steps.startDue(schedules);
        assertThat(runs(quarter)).as("before the working day").isEmpty();

        itIs(due.plus(Duration.ofDays(21)));
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> steps.startDue(schedules), nodes),
                        CompletableFuture.runAsync(() -> steps.startDue(schedules), nodes))
                .join();

        assertThat(runs(quarter)).as("after three weeks without a server").hasSize(1);
        await(() -> runs(quarter).get(0), run -> run.state() == RunState.COMPLETED);
        steps.startDue(schedules);
        assertThat(runs(quarter)).hasSize(1);
    }

    @Test
    void aQuarterWhoseLastWeeksTheServerSleptThroughIsAskedAboutAfterwards() {
        Quarter quarter = Quarter.of(LocalDate.now(clock).plusYears(5));
        Company.Cohort cohort = company.cohort(4, 2);
        sql("update cohort set phase = 'ACTIVE' where id = " + cohort.id());
        FeedbackSteps.ToAsk missing = new FeedbackSteps.ToAsk(cohort.id(), quarter);

        itIs(noon(quarter.lastDay().minusDays(30)));
        assertThat(feedback.toAsk()).doesNotContain(missing);
        itIs(calendar().dueOn(quarter.lastDay().plusDays(12)).plusSeconds(60));
        assertThat(feedback.toAsk()).contains(missing);
        itIs(calendar().dueOn(quarter.lastDay().plusDays(25)));
        assertThat(feedback.toAsk()).doesNotContain(missing);
    }

    @Test
    void theMonthInWhichTheYearBeginsIsFixedOnceAQuarterWasAskedAbout() {
        Company.Cohort cohort = company.cohort(4, 2);
        sql("update cohort set phase = 'ACTIVE' where id = " + cohort.id());
        admin(() -> rounds.open(cohort.id(), Quarter.of(LocalDate.now(clock))));
        CompanyCalendar now = calendar();

        assertThatThrownBy(() ->
                        change(new CompanyCalendar(now.zone(), Month.APRIL, now.from(), now.weekend(), now.holidays())))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("feedback.calendar.year-fixed"));

        change(new CompanyCalendar(ZoneOffset.UTC, now.yearBegins(), 9, now.weekend(), now.holidays()));
        assertThat(calendar().from()).isEqualTo(9);
        change(now);
        assertThat(calendar()).isEqualTo(now);
    }

    private void change(CompanyCalendar calendar) {
        admin(() -> {
            calendars.change(calendar);
            return calendar;
        });
    }

    private CompanyCalendar calendar() {
        return admin(calendars::get);
    }

    private List<JobRun> runs(Quarter quarter) {
        return admin(() -> jobs.recent(ReportService.JOB, quarter.toString(), 10));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
