package hr.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.acquaintance.ContactService;
import hr.mentoring.acquaintance.IntroductionId;
import hr.mentoring.acquaintance.IntroductionService;
import hr.mentoring.acquaintance.IntroductionState;
import hr.mentoring.acquaintance.IntroductionSteps;
import hr.mentoring.acquaintance.MyIntroduction;
import hr.mentoring.acquaintance.Way;
import hr.mentoring.common.NotFound;
import hr.mentoring.common.PersonId;
import hr.mentoring.common.RuleBroken;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request travels through people who know each other; nobody sees more of the way than their own steps. */
class AcquaintanceIT extends TwoPeopleIT {

    @Inject
    private IntroductionService introductions;

    @Inject
    private IntroductionSteps steps;

    @Inject
    private ContactService contacts;

    /** The stranger leaves everybody's team and knows the mentor, who knows the mentee as their pair. */
    @BeforeEach
    void moveApart() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            for (String name : List.of("mentee", "mentor", "stranger")) {
                long unit = person(name);
                sql.execute("insert into org_unit values (%d, 0, '%d', '%d', null)".formatted(unit, unit, unit));
                sql.execute("update person set org_unit_id = %d where id = %d".formatted(unit, person(name)));
            }
        }
        long contact = as("mentor").get(() -> contacts.declare(new PersonId(person("stranger"))));
        as("stranger").run(() -> contacts.confirm(contact));
    }

    @Test
    void whoeverAsksSeesHowFarItIsAndWhomToAskFirst() {
        Way way = as("mentee").get(() -> introductions.way(stranger())).orElseThrow();

        assertThat(way.steps()).isEqualTo(2);
        assertThat(way.first().id()).isEqualTo(new PersonId(person("mentor")));
    }

    @Test
    void aRequestIsPassedOnArrivesAndIsAnswered() {
        IntroductionId asked = as("mentee").get(() -> introductions.ask(stranger(), "I admire your way."));
        assertThat(as("mentor").get(() -> introductions.errands()))
                .singleElement()
                .satisfies(errand -> assertThat(errand.isArrived()).isFalse());
        assertThatThrownBy(() -> as("stranger").run(() -> introductions.passOn(asked)))
                .isInstanceOf(NotFound.class);

        as("mentor").run(() -> introductions.passOn(asked));
        as("stranger").run(() -> introductions.answer(asked, true));

        assertThat(mine().state()).isEqualTo(IntroductionState.WELCOME);
        assertThat(subjects("mentee")).anyMatch(subject -> subject.contains("glad"));
        assertThat(unread("stranger"))
                .allSatisfy(notice -> assertThat(body(notice)).doesNotContain("admire"));
    }

    @Test
    void whatIsStoppedReadsAsOnItsWayUntilItEndsKindlyAfterTwoWeeks() {
        IntroductionId asked = as("mentee").get(() -> introductions.ask(stranger(), "I admire your way."));
        as("mentor").run(() -> introductions.stop(asked));
        assertThat(mine().state()).isEqualTo(IntroductionState.ON_ITS_WAY);

        itIs(Instant.now().plus(Duration.ofDays(15)));
        steps.endSilent();

        assertThat(mine().state()).isEqualTo(IntroductionState.ENDED);
        assertThat(as("mentee").get(() -> introductions.way(stranger()))).isEmpty();
    }

    @Test
    void aContactCountsWhenTheOtherOneConfirmsIt() {
        long declared = as("mentee").get(() -> contacts.declare(stranger()));
        as("mentee").run(() -> contacts.confirm(declared));
        assertThat(as("mentee")
                        .get(() -> introductions.way(stranger()))
                        .orElseThrow()
                        .steps())
                .isEqualTo(2);

        as("stranger").run(() -> contacts.confirm(declared));

        assertThat(as("mentee")
                        .get(() -> introductions.way(stranger()))
                        .orElseThrow()
                        .steps())
                .isEqualTo(1);
        assertThatThrownBy(() -> as("mentee").get(() -> introductions.ask(stranger(), "Hello")))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("acquaintance.known-already"));
        assertThatThrownBy(() -> as("mentor").run(() -> contacts.remove(declared)))
                .isInstanceOf(NotFound.class);
    }

    private MyIntroduction mine() {
        return as("mentee").get(() -> introductions.mine()).get(0);
    }

    private PersonId stranger() {
        return new PersonId(person("stranger"));
    }
}
