package hr.mentoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResponseTest {

    @Test
    void fewerThanTenPeopleHaveNoShare() {
        assertThat(Response.of(9, 4).roughly()).isEmpty();
        assertThat(Response.of(0, 0).roughly()).isEmpty();
    }

    @Test
    void oneMoreAnswerSeldomChangesWhatIsSaid() {
        assertThat(Response.of(40, 21).roughly()).hasValue(50);
        assertThat(Response.of(40, 20).roughly()).hasValue(50);
        assertThat(Response.of(40, 22).roughly()).hasValue(60);
    }

    @Test
    void nobodyAndEverybodyAreNotToldFromAFewAndNearlyAll() {
        assertThat(Response.of(10, 0).roughly()).isEqualTo(Response.of(10, 1).roughly());
        assertThat(Response.of(10, 10).roughly()).isEqualTo(Response.of(10, 9).roughly());
    }
}
