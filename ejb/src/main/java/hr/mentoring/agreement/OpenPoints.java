package hr.mentoring.agreement;

import java.util.List;

/**
 * What a room adds to what the caller owes and waits for. Every bean that implements this is asked when somebody opens
 * "my mentoring"; each looks at the caller's own pairs alone.
 */
public interface OpenPoints {

    /** What waits in this room, in any order. */
    List<OpenPoint> mine();
}
