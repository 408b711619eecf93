package hr.mentoring.report.disclosure;

/**
 * One thing that one person said: what they answered about one pair. It keeps its name from quarter to quarter, since
 * people seldom change their minds and an attacker may count on that.
 *
 * @param person whose it is; what is protected is people, however many voices they have
 * @param pair about which relationship
 */
public record Voice(long person, long pair) implements Comparable<Voice> {

    @Override
    public int compareTo(Voice other) {
        return person != other.person ? Long.compare(person, other.person) : Long.compare(pair, other.pair);
    }
}
