package hr.mentoring.development;

import hr.mentoring.profile.Competency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A competency in the plan, as one of the two sees it.
 *
 * @param aim how far the mentee wants to come, or null as long as they have not said
 * @param standings what both said, round by round; a round in which one of them is silent is missing
 * @param mine what the reader has typed in the current round
 * @param theirsSaid whether the other one has said theirs in the current round; what it is, is read when both have
 */
public record MappedView(
        MappedId id,
        Competency competency,
        @Nullable Level aim,
        List<Standing> standings,
        AssessmentSheet mine,
        boolean theirsSaid,
        List<EvidenceView> evidence) {

    /** How it changed; empty until both have spoken. */
    public Optional<Growth> growth() {
        return Growth.of(standings);
    }

    /** Whether both see the mentee where the mentee wants to be. */
    public boolean isReached() {
        return aim != null
                && growth().filter(growth -> growth.reached().above(aim) >= 0).isPresent();
    }
}
