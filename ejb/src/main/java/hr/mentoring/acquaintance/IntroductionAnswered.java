package hr.mentoring.acquaintance;

import hr.mentoring.common.Audited;
import hr.mentoring.common.PersonId;
import java.util.List;

/** The mentor has answered a request for an introduction. */
public record IntroductionAnswered(IntroductionId introduction, PersonId requester, PersonId mentor, boolean welcome)
        implements Audited {

    /** The introduction alone. */
    @Override
    public List<String> subjects() {
        return List.of("introduction " + introduction);
    }
}
