package hr.mentoring.job;

/** Where a run stands. */
public enum RunState {
    /** Asked for; a node will take it as soon as it has room. */
    WAITING(true),
    /** A node works on it. */
    RUNNING(true),
    /** Somebody asked it to stop; it ends after what it is doing. */
    STOPPING(true),
    /** Stopped by somebody; can be continued. */
    STOPPED(false),
    /** Ended by a failure; can be continued. */
    FAILED(false),
    /** Everything is done. */
    COMPLETED(false);

    private final boolean active;

    RunState(boolean active) {
        this.active = active;
    }

    /** Whether it runs, or will without anybody's doing. */
    public boolean isActive() {
        return active;
    }

    /** Whether somebody can let it go on from where it ended. */
    public boolean isContinuable() {
        return this == STOPPED || this == FAILED;
    }
}
