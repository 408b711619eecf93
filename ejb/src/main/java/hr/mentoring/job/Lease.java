package hr.mentoring.job;

import java.time.Duration;

/** How long a node may be silent before its runs are given to another, and how often it says that it is alive. */
final class Lease {

    static final Duration LENGTH = Duration.ofSeconds(60);

    private Lease() {}
}
