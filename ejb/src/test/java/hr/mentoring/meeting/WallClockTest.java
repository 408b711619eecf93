package hr.mentoring.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.RuleBroken;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clock on a wall shows is the same moment for everybody, also on the days when clocks are changed. */
class WallClockTest {

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "2026-03-28T10:00, Europe/Lisbon,    2026-03-28T10:00:00Z",
        "2026-03-30T10:00, Europe/Lisbon,    2026-03-30T09:00:00Z",
        "2026-03-30T10:00, Europe/Berlin,    2026-03-30T08:00:00Z",
        "2026-03-30T10:00, America/New_York, 2026-03-30T14:00:00Z",
        "2026-03-16T10:00, America/New_York, 2026-03-16T14:00:00Z",
        "2026-03-16T10:00, Europe/Berlin,    2026-03-16T09:00:00Z",
        "2026-06-01T10:00, Asia/Kolkata,     2026-06-01T04:30:00Z",
    })
    void aMomentFollowsTheRulesOfItsZoneOnThatDay(LocalDateTime shown, ZoneId zone, Instant moment) {
        assertThat(WallClock.moment(shown, zone)).isEqualTo(moment);
    }

    @ParameterizedTest(name = "{0} does not exist in {1}")
    @CsvSource({
        "2026-03-29T02:30, Europe/Berlin",
        "2026-03-29T01:00, Europe/Lisbon",
        "2026-03-08T02:59, America/New_York"
    })
    void anHourThatIsSkippedIsRefused(LocalDateTime shown, ZoneId zone) {
        assertThatThrownBy(() -> WallClock.moment(shown, zone))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("meeting.hour-skipped"));
    }

    @ParameterizedTest(name = "{0} in {1} is the first of two: {2}")
    @CsvSource({
        "2026-10-25T02:30, Europe/Berlin,    2026-10-25T00:30:00Z",
        "2026-11-01T01:30, America/New_York, 2026-11-01T05:30:00Z",
    })
    void anHourThatIsShownTwiceIsTheFirst(LocalDateTime shown, ZoneId zone, Instant moment) {
        assertThat(WallClock.moment(shown, zone)).isEqualTo(moment);
    }

    @Property(tries = 100)
    void whatWasMeantIsWhatIsShown(@ForAll @LongRange(min = 1_700_000_000, max = 1_900_000_000) long second) {
        for (String name : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(name);
            LocalDateTime shown = LocalDateTime.ofInstant(Instant.ofEpochSecond(second), zone);
            assertThat(LocalDateTime.ofInstant(WallClock.moment(shown, zone), zone))
                    .isEqualTo(shown);
        }
    }
}
