package hr.mentoring.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept about a person and that they may read.
 *
 * @param madeAt when the copy was made
 * @param rooms by room and table the rows, each with its columns by name
 */
public record PersonalCopy(Instant madeAt, Map<String, Map<String, List<Map<String, @Nullable Object>>>> rooms) {}
