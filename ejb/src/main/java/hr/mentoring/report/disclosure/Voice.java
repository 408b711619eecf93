package hr.mentoring.report.disclosure;

/**
 * One thing that one person said: what they answered about one pair. It keeps its name from quarter to quarter, since
 * people seldom change their minds and an attacker may count on that.
 *
 * @param person whose it is; what is protected is people, however many voices they have
 * @param pair about which relationship
 */
public record Voice(long person, long pair) implements Comparable<Voice> {

    /** A number that has nothing to do with what the voice says, and is the same each time: for choosing by chance. */
    public long scatter() {
        long mixed = (person * 0x9E3779B97F4A7C15L) ^ (pair * 0xC2B2AE3D27D4EB4FL);
        mixed ^= mixed >>> 29;
        mixed *= 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 32);
    }

    @Override
    public int compareTo(Voice other) {
        return person != other.person ? Long.compare(person, other.person) : Long.compare(pair, other.pair);
    }
}
