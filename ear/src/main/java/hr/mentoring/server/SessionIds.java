package hr.mentoring.server;

import com.sun.enterprise.util.uuid.UuidGenerator;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Gives each HTTP session an id of 192 bits from the system's secure source. Payara's own ids hold 56 such bits beside
 * the clock, which is less than a session that opens confidential feedback deserves.
 */
public final class SessionIds implements UuidGenerator {

    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String generateUuid() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String generateUuid(Object ignored) {
        return generateUuid();
    }
}
