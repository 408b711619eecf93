package hr.mentoring.directory;

/** How far an import has come. */
public enum ImportState {
    /** The file is here; somebody says next which column means what. */
    UPLOADED,
    /** It is being found out what the file would do. */
    CHECKING,
    /** What the file would do is known; nothing was done. */
    CHECKED,
    /** It is being done. */
    APPLYING,
    /** It was done. */
    APPLIED,
    /** It ended early, for the reason that it tells. */
    FAILED;

    /** Whether a job is at work on it, or will be. */
    public boolean isAtWork() {
        return this == CHECKING || this == APPLYING;
    }
}
