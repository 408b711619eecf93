package hr.mentoring.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.common.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrollmentWindowTest {

    private final EnrollmentWindow march = new EnrollmentWindow(Cohorts.OPENS, Cohorts.CLOSES);

    @ParameterizedTest
    @CsvSource({
        "2027-02-28T10:59:59Z, Pacific/Auckland, false",
        "2027-02-28T11:00:00Z, Pacific/Auckland, true",
        "2027-02-28T11:00:00Z, Europe/Zagreb, false",
        "2027-03-22T03:59:59Z, America/New_York, true",
        "2027-03-22T04:00:00Z, America/New_York, false",
        "2027-03-22T09:59:59Z, Pacific/Honolulu, true",
        "2027-03-22T09:59:59Z, Europe/Zagreb, false"
    })
    void aDayIsADayWhereThePersonSits(Instant at, ZoneId zone, boolean open) {
        assertThat(march.isOpenIn(zone, at)).isEqualTo(open);
    }

    @Test
    void itIsOpenForTheCohortAsLongAsItIsOpenForAnybody() {
        Instant anybody = Instant.parse("2027-02-28T10:00:00Z");
        assertThat(march.isOpenIn(ZoneId.of("Pacific/Kiritimati"), anybody)).isTrue();
        assertThat(march.hasOpened(anybody)).isTrue();
        assertThat(march.isOver(Instant.parse("2027-03-22T11:59:59Z"))).isFalse();
        assertThat(march.isOver(Instant.parse("2027-03-22T12:00:00Z"))).isTrue();
    }

    @Test
    void oneDayIsEnough() {
        EnrollmentWindow day = new EnrollmentWindow(Cohorts.OPENS, Cohorts.OPENS);
        assertThat(day.isOpenIn(ZoneId.of("UTC"), Instant.parse("2027-03-01T23:59:59Z")))
                .isTrue();
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new EnrollmentWindow(Cohorts.OPENS, Cohorts.OPENS.minusDays(1)))
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("program.window-backwards");
                    assertThat(refusal.field()).isEqualTo("closesOn");
                });
    }

    @Test
    void aMissingDayIsNamed() {
        assertThatThrownBy(() -> new EnrollmentWindow(null, LocalDate.EPOCH))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.field()).isEqualTo("opensOn"));
    }
}
