package hr.mentoring.web.common;

import java.time.ZoneId;

/** Knows the time zone of the person who reads the page. */
public interface ReaderZone {

    /** Their time zone; UTC for somebody of whom we know none. */
    ZoneId get();
}
