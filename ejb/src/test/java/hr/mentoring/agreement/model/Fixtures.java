package hr.mentoring.agreement.model;

import hr.mentoring.agreement.AgreementText;
import hr.mentoring.agreement.Formality;
import hr.mentoring.agreement.Goal;
import hr.mentoring.agreement.Point;
import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.Pair;
import hr.mentoring.pairing.PairId;
import hr.mentoring.pairing.PairState;
import hr.mentoring.program.CohortId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Two people and what they might agree on. */
final class Fixtures {

    static final PersonId MENTEE = new PersonId(11);
    static final PersonId MENTOR = new PersonId(22);
    static final PersonId STRANGER = new PersonId(33);
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final LocalDate REVIEW = LocalDate.of(2026, 6, 1);

    private Fixtures() {}

    static Pair pair() {
        return new Pair(
                new PairId(7), new CohortId(1), MENTEE, MENTOR, PairState.ACTIVE, LocalDate.of(2026, 3, 1), null, null);
    }

    static AgreementText informal(String frequency) {
        return new AgreementText(
                Formality.INFORMAL,
                List.of(new Goal("Lead a project", "Shadow one first", "One delivered by June")),
                Map.of(Point.FREQUENCY, frequency),
                List.of(REVIEW));
    }

    static AgreementText formal() {
        Map<Point, String> points = new EnumMap<>(Point.class);
        for (Point point : Point.values()) {
            if (point.isText()) {
                points.put(point, "On " + point);
            }
        }
        return new AgreementText(
                Formality.FORMAL,
                List.of(new Goal("Lead", "By doing", "Done"), new Goal("Speak", "", "Twice")),
                points,
                List.of(REVIEW, REVIEW.plusMonths(3)));
    }

    /** Every state that an agreement can be in, by name. */
    enum Situation {
        UNWRITTEN {
            @Override
            Agreement agreement() {
                return new Agreement(pair());
            }
        },
        PROPOSED {
            @Override
            Agreement agreement() {
                Agreement agreement = UNWRITTEN.agreement();
                agreement.propose(MENTEE, 0, informal("monthly"), "", NOW);
                return agreement;
            }
        },
        SIGNED_BY_MENTOR {
            @Override
            Agreement agreement() {
                return signed(PROPOSED.agreement(), MENTOR);
            }
        },
        SIGNED {
            @Override
            Agreement agreement() {
                return signed(SIGNED_BY_MENTOR.agreement(), MENTEE);
            }
        },
        REVISING {
            @Override
            Agreement agreement() {
                Agreement agreement = SIGNED.agreement();
                agreement.propose(MENTOR, 1, informal("weekly"), "", NOW);
                return agreement;
            }
        },
        ENDED {
            @Override
            Agreement agreement() {
                Agreement agreement = REVISING.agreement();
                agreement.close(NOW);
                return agreement;
            }
        };

        abstract Agreement agreement();
    }

    static Agreement signed(Agreement agreement, PersonId by) {
        agreement.sign(by, agreement.version(agreement.latestNumber()).hash(), NOW);
        return agreement;
    }
}
