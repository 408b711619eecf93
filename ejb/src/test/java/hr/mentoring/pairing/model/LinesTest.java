package hr.mentoring.pairing.model;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.CohortDiagnosis;
import hr.mentoring.pairing.FairnessFigures;
import hr.mentoring.pairing.MenteeAnswer;
import hr.mentoring.pairing.PairReasons;
import hr.mentoring.pairing.PairReasons.Direction;
import hr.mentoring.pairing.TeamFigures;
import hr.mentoring.pairing.Unmatched;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final PairReasons REASONS = new PairReasons(
            7310,
            List.of(
                    new PairReasons.Part(
                            "needs-met",
                            3200,
                            4000,
                            List.of(new PairReasons.Reason(
                                    "teaches-fully",
                                    Direction.MENTOR_GIVES,
                                    List.of(
                                            new PairReasons.Quote("COMPETENCY", "17"),
                                            new PairReasons.Quote("LEVEL", "4"))))),
                    new PairReasons.Part(
                            "acquaintance",
                            100,
                            500,
                            List.of(new PairReasons.Reason("new-acquaintance", Direction.SHARED, List.of()))),
                    new PairReasons.Part("seniority", 0, 500, List.of())),
            List.of("common-language"));

    @Test
    void reasonsComeBackAsTheyWereKept() {
        assertThat(Lines.reasons(Lines.of(REASONS))).isEqualTo(REASONS);
    }

    @Test
    void noReasonsComeBackAsNone() {
        assertThat(Lines.reasons(Lines.of(PairReasons.NONE))).isEqualTo(PairReasons.NONE);
    }

    @Test
    void whyNobodyWasFoundComesBackWithAndWithoutAChange() {
        Unmatched with = new Unmatched(
                new PersonId(5),
                40,
                new TreeMap<>(Map.of("common-language", 12, "shared-hours", 3)),
                25,
                25,
                31,
                new Unmatched.Change("WITHOUT_RULE", "shared-hours", 3, 1));
        Unmatched without = new Unmatched(new PersonId(5), 40, new TreeMap<>(), 0, 0, 0, null);

        assertThat(Lines.unmatched(new PersonId(5), Lines.of(with))).isEqualTo(with);
        assertThat(Lines.unmatched(new PersonId(5), Lines.of(without))).isEqualTo(without);
    }

    @Test
    void diagnosisAndLedgerComeBackAsTheyWereKept() {
        CohortDiagnosis diagnosis = new CohortDiagnosis(14, new TreeMap<>(Map.of("common-language", 9)), 2);
        List<FairnessFigures> ledger = List.of(
                new FairnessFigures("LOCATION", "Zagreb", 30, 28, 1200, 5100, 5230, 29, 5300),
                new FairnessFigures("LEVEL", "", 6, 6, 3000, 4000, 4100, 5, 4200));

        assertThat(Lines.diagnosis(Lines.of(diagnosis))).isEqualTo(diagnosis);
        assertThat(Lines.ledger(Lines.of(ledger))).isEqualTo(ledger);
        assertThat(Lines.ledger(Lines.of(List.<FairnessFigures>of()))).isEmpty();
    }

    @Test
    void whatAMenteeMayHearComesBackAsItWasKept() {
        MenteeAnswer answer = new MenteeAnswer(
                new PersonId(5),
                MenteeAnswer.Wish.RULED_OUT,
                "seniority-order",
                List.of("3", "4"),
                List.of(),
                List.of("7"),
                12,
                3,
                List.of("7", "9"));

        assertThat(Lines.answer(new PersonId(5), 12, Lines.of(answer))).isEqualTo(answer);
    }

    @Test
    void whatTeamsCoverComesBackAsItWasKept() {
        TeamFigures teams = new TeamFigures(4, 31_000, 36_500);

        assertThat(Lines.teams(Lines.of(teams))).isEqualTo(teams);
        assertThat(teams.mean()).isEqualTo(77.5);
    }
}
