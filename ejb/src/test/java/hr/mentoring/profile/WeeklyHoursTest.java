package hr.mentoring.profile;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.profile.WeeklyHours.Slot;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeeklyHoursTest {

    private static final LocalDate WINTER = LocalDate.of(2026, 1, 14);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 15);

    @Test
    void touchingStretchesBecomeOne() {
        WeeklyHours hours = WeeklyHours.of(List.of(new Slot(MONDAY, 9, 12), new Slot(MONDAY, 12, 14)));

        assertThat(hours.slots()).containsExactly(new Slot(MONDAY, 9, 14));
        assertThat(hours.count()).isEqualTo(5);
    }

    @Test
    void stretchesEndWithTheirDay() {
        WeeklyHours hours = WeeklyHours.of(List.of(new Slot(SUNDAY, 20, 24), new Slot(MONDAY, 0, 2)));

        assertThat(hours.slots()).containsExactly(new Slot(MONDAY, 0, 2), new Slot(SUNDAY, 20, 24));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        WeeklyHours hours = WeeklyHours.of(List.of(new Slot(MONDAY, 0, 1), new Slot(SUNDAY, 23, 24)));

        assertThat(hours.toString()).hasSize(42);
        assertThat(WeeklyHours.parse(hours.toString())).isEqualTo(hours);
        assertThat(WeeklyHours.parse(WeeklyHours.NONE.toString())).isEqualTo(WeeklyHours.NONE);
    }

    @Test
    void sameHourInTwoZonesMeetsInUtc() {
        BitSet berlin = WeeklyHours.of(List.of(new Slot(MONDAY, 15, 16))).inUtc(ZoneId.of("Europe/Berlin"), WINTER);
        BitSet newYork = WeeklyHours.of(List.of(new Slot(MONDAY, 9, 10))).inUtc(ZoneId.of("America/New_York"), WINTER);

        assertThat(berlin).isEqualTo(newYork);
    }

    @Test
    void summerTimeMovesTheWeekByAnHour() {
        WeeklyHours hours = WeeklyHours.of(List.of(new Slot(FRIDAY, 10, 11)));
        ZoneId zagreb = ZoneId.of("Europe/Zagreb");

        assertThat(hours.inUtc(zagreb, SUMMER).nextSetBit(0))
                .isEqualTo(hours.inUtc(zagreb, WINTER).nextSetBit(0) - 4);
    }

    @Test
    void quartersOfAnHourOfNepalAreKept() {
        BitSet kathmandu = WeeklyHours.of(List.of(new Slot(MONDAY, 9, 10))).inUtc(ZoneId.of("Asia/Kathmandu"), WINTER);

        assertThat(kathmandu.nextSetBit(0)).isEqualTo(3 * 4 + 1);
        assertThat(kathmandu.cardinality()).isEqualTo(4);
    }

    @Test
    void mondayMorningInAucklandIsSundayInUtc() {
        BitSet auckland = WeeklyHours.of(List.of(new Slot(MONDAY, 8, 9))).inUtc(ZoneId.of("Pacific/Auckland"), WINTER);

        assertThat(auckland.nextSetBit(0)).isEqualTo((6 * 24 + 19) * 4);
    }

    @Test
    void stretchThatEndsBeforeItBeginsIsQuoted() {
        assertThatThrownBy(() -> new Slot(MONDAY, 12, 9)).hasMessageContaining("MONDAY 12-9");
    }
}
