package hr.mentoring.enrollment;

import java.util.EnumSet;
import java.util.Set;

/** How far an enrollment has come. */
public enum EnrollmentState {
    /** Begun and saved, not sent; only the person sees it. */
    DRAFT,
    /** Sent; the manager is asked first. */
    AWAITING_MANAGER,
    /** Sent, and approved where that is asked; an administrator decides. */
    SUBMITTED,
    /** Every place is taken; whoever waits longest gets the next one. */
    WAITING,
    /** Takes part. */
    ACCEPTED,
    /** Told no, with a reason. */
    DECLINED,
    /** Taken back by the person. */
    WITHDRAWN;

    private static final Set<EnrollmentState> OPEN = EnumSet.of(AWAITING_MANAGER, SUBMITTED, WAITING, ACCEPTED);

    /** Whether the person is in it or may still come in. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
