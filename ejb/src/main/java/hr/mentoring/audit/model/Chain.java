package hr.mentoring.audit.model;

import hr.mentoring.audit.AuditEntry;
import hr.mentoring.audit.Verdict;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The chain that holds the entries: each hash covers the entry and the hash before it, so that an entry that is changed,
 * removed or moved no longer fits. An end that was cut off is noticed by the head, which is kept apart from the entries,
 * and by an anchor, a head that somebody wrote down elsewhere.
 */
public final class Chain {

    private long number;
    private String hash;
    private long brokenAt;
    private boolean anchorSeen;
    private final String anchor;

    /** @param anchor a head that was written down earlier; empty if there is none */
    public Chain(String anchor) {
        this.anchor = anchor;
        this.hash = "";
        this.anchorSeen = anchor.isEmpty();
    }

    /** The hash of an entry that follows on {@code before}. */
    public static String hash(String before, long number, Instant at, String actor, String code, String subjects) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer numbers = ByteBuffer.allocate(Long.BYTES * 2 + Integer.BYTES);
            numbers.putLong(number).putLong(at.getEpochSecond()).putInt(at.getNano());
            digest.update(numbers.array());
            for (String text : new String[] {before, actor, code, subjects}) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Looks at the next entry. */
    public void follow(AuditEntry entry) {
        number++;
        String expected = hash(hash, entry.number(), entry.at(), entry.actor(), entry.code(), entry.subjects());
        boolean fits = entry.number() == number && expected.equals(entry.hash());
        if (!fits && brokenAt == 0) {
            brokenAt = number;
        }
        hash = entry.hash();
        anchorSeen |= hash.equals(anchor);
    }

    /** Looks at the end. */
    public Verdict end(long headNumber, String headHash) {
        boolean complete = headNumber == number && headHash.equals(hash) && anchorSeen;
        if (!complete && brokenAt == 0) {
            brokenAt = number + 1;
        }
        return new Verdict(brokenAt == 0, number, brokenAt, hash);
    }
}
