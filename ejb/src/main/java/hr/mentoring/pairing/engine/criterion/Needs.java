package hr.mentoring.pairing.engine.criterion;

import hr.mentoring.pairing.engine.snapshot.Need;
import hr.mentoring.pairing.engine.snapshot.Offer;
import hr.mentoring.pairing.engine.snapshot.Participant;
import java.util.Comparator;
import java.util.List;

/** How far one person's competencies meet another's needs; each level up to the wanted one counts the same. */
public final class Needs {

    private Needs() {}

    /** Between 0 and {@link Criterion#FULL}. */
    static int met(Participant learner, Participant teacher) {
        int importance = totalImportance(learner);
        int points = 0;
        for (Need need : learner.needs()) {
            int level = Math.min(teacher.levelIn(need.competency()), need.wantedLevel());
            points += gain(need, level, importance);
        }
        return points;
    }

    /** What a level, at most the wanted one, brings to a need among needs of this total importance. */
    public static int gain(Need need, int level, int totalImportance) {
        return Criterion.FULL * need.importance() * level / (totalImportance * need.wantedLevel());
    }

    /** What one offer brings to a learner who needs it. */
    static int gain(Participant learner, Offer offer) {
        for (Need need : learner.needs()) {
            if (need.competency().equals(offer.competency())) {
                return gain(need, Math.min(offer.level(), need.wantedLevel()), totalImportance(learner));
            }
        }
        return 0;
    }

    public static int totalImportance(Participant learner) {
        return learner.needs().stream().mapToInt(Need::importance).sum();
    }

    static List<Need> byImportance(Participant learner) {
        return learner.needs().stream()
                .sorted(Comparator.comparingInt(Need::importance).reversed().thenComparing(Need::competency))
                .toList();
    }
}
