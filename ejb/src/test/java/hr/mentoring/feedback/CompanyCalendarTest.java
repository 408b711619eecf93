package hr.mentoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.RuleBroken;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompanyCalendarTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final CompanyCalendar berlin = in("Europe/Berlin");

    @Test
    void whatFallsOnAWeekendIsDueOnMondayMorningByTheClockOnTheWall() {
        assertThat(berlin.dueOn(LocalDate.of(2026, 1, 10)))
                .as("a Saturday in winter")
                .isEqualTo("2026-01-12T05:00:00Z");
        assertThat(berlin.dueOn(LocalDate.of(2026, 7, 11)))
                .as("a Saturday in summer")
                .isEqualTo("2026-07-13T04:00:00Z");
        assertThat(berlin.dueOn(LocalDate.of(2026, 7, 14))).as("a Tuesday").isEqualTo("2026-07-14T04:00:00Z");
    }

    @Test
    void holidaysAroundTheNewYearAreWaitedFor() {
        CompanyCalendar calendar = new CompanyCalendar(
                ZoneOffset.UTC,
                Month.JANUARY,
                0,
                WEEKEND,
                Set.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 4)));

        assertThat(calendar.dueOn(LocalDate.of(2026, 12, 31))).isEqualTo("2027-01-05T00:00:00Z");
    }

    @Test
    void theLeapDayIsADayLikeAnyOther() {
        assertThat(berlin.dueOn(LocalDate.of(2028, 2, 29))).isEqualTo("2028-02-29T05:00:00Z");
        assertThat(berlin.dueOn(LocalDate.of(2028, 2, 28).plusDays(1))).isEqualTo("2028-02-29T05:00:00Z");
    }

    @Test
    void anHourThatTheClocksLeaveOutIsTheOneAfterIt() {
        CompanyCalendar atTwo = new CompanyCalendar(ZoneId.of("Europe/Berlin"), Month.JANUARY, 2, Set.of(), Set.of());

        assertThat(atTwo.dueOn(LocalDate.of(2026, 3, 29))).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(atTwo.dueOn(LocalDate.of(2026, 10, 25)))
                .as("the first of the two hours that are called two")
                .isEqualTo("2026-10-25T00:00:00Z");
    }

    @Test
    void itIsAlreadyTheNextYearInAucklandAndStillTheOldOneInHonolulu() {
        Clock newYearsEve = Clock.fixed(Instant.parse("2026-12-31T11:30:00Z"), ZoneOffset.UTC);

        CompanyCalendar auckland = in("Pacific/Auckland");
        CompanyCalendar honolulu = in("Pacific/Honolulu");

        assertThat(auckland.quarterOf(auckland.today(newYearsEve))).hasToString("2027-Q1");
        assertThat(honolulu.quarterOf(honolulu.today(newYearsEve))).hasToString("2026-Q4");
    }

    @Test
    void peopleAreWrittenToOnWorkingDaysFromTheHourOn() {
        assertThat(berlin.isWorkingNow(at("2026-07-13T03:59:59Z"))).isFalse();
        assertThat(berlin.isWorkingNow(at("2026-07-13T04:00:00Z"))).isTrue();
        assertThat(berlin.isWorkingNow(at("2026-07-12T12:00:00Z")))
                .as("a Sunday")
                .isFalse();
    }

    @Test
    void whatWasDueThreeWeeksAgoIsDueStill() {
        assertThat(berlin.isDueOn(LocalDate.of(2026, 7, 11), at("2026-07-13T03:59:59Z")))
                .isFalse();
        assertThat(berlin.isDueOn(LocalDate.of(2026, 7, 11), at("2026-08-03T00:00:00Z")))
                .isTrue();
    }

    @Test
    void aCalendarWithoutAWorkingDayIsRefused() {
        assertRefused("feedback.calendar.always-weekend", EnumSet.allOf(DayOfWeek.class), Set.of(), 6);
    }

    @Test
    void anHourBeyondTheDayIsRefused() {
        assertRefused("feedback.calendar.hour", WEEKEND, Set.of(), 24);
    }

    @Test
    void holidaysWithoutEndAreRefused() {
        Set<LocalDate> many = new HashSet<>();
        for (int i = 0; i <= CompanyCalendar.HOLIDAYS_AT_MOST; i++) {
            many.add(LocalDate.of(2026, 1, 1).plusDays(i));
        }

        assertRefused("feedback.calendar.many-holidays", WEEKEND, many, 6);
    }

    private static void assertRefused(String code, Set<DayOfWeek> weekend, Set<LocalDate> holidays, int from) {
        assertThatThrownBy(() -> new CompanyCalendar(ZoneOffset.UTC, Month.JANUARY, from, weekend, holidays))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static CompanyCalendar in(String zone) {
        return new CompanyCalendar(ZoneId.of(zone), Month.JANUARY, 6, WEEKEND, Set.of());
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
