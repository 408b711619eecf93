package hr.mentoring.pairing.engine.snapshot;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything a pairing run depends on. Participants are ordered by id, so that two snapshots of the same facts are
 * equal, have the same bytes and the same hash, and lead to the same plan.
 *
 * @param locked pairs that must be part of the plan, whatever rules and scores say
 * @param forbidden pairs that must not be part of it
 */
public record Snapshot(
        ProgramSettings settings,
        List<Participant> participants,
        SortedSet<PairKey> locked,
        SortedSet<PairKey> forbidden) {

    /**
     * Names the meaning of facts: it is raised by one whenever a snapshot of before would have other canonical bytes, forbid
     * or score a pair differently, or lead to another plan, even to one that is as good. Runs of another version keep
     * what was stored with them and can no longer be repeated, so that nothing is told of them that was not true then.
     * What is faster or proven otherwise, with the same pairs, leaves it as it is.
     */
    public static final String RULE_VERSION = "1";

    public Snapshot {
        Map<String, Participant> byId = new TreeMap<>();
        for (Participant participant : participants) {
            if (byId.put(participant.id(), participant) != null) {
                throw new IllegalArgumentException("Participant %s is listed twice".formatted(participant.id()));
            }
        }
        participants = List.copyOf(byId.values());
        locked = Collections.unmodifiableSortedSet(new TreeSet<>(locked));
        forbidden = Collections.unmodifiableSortedSet(new TreeSet<>(forbidden));
        for (PairKey pair : locked) {
            Participant mentee = byId.get(pair.mentee());
            Participant mentor = byId.get(pair.mentor());
            if (mentee == null || !mentee.isMentee() || mentor == null || !mentor.isMentor()) {
                throw new IllegalArgumentException(
                        "Locked %s must name a mentee and a mentor of this cohort. Maybe one of them left."
                                .formatted(pair));
            }
            if (forbidden.contains(pair)) {
                throw new IllegalArgumentException("%s is locked and forbidden at once".formatted(pair));
            }
        }
    }

    public static Snapshot of(ProgramSettings settings, Collection<Participant> participants) {
        return new Snapshot(settings, List.copyOf(participants), new TreeSet<>(), new TreeSet<>());
    }

    public Snapshot withLocked(Collection<PairKey> pairs) {
        return new Snapshot(settings, participants, new TreeSet<>(pairs), forbidden);
    }

    public Snapshot withForbidden(Collection<PairKey> pairs) {
        return new Snapshot(settings, participants, locked, new TreeSet<>(pairs));
    }

    public Snapshot withSettings(ProgramSettings others) {
        return new Snapshot(others, participants, locked, forbidden);
    }

    /** The canonical bytes, complete enough for {@link #fromBytes} to restore the snapshot. */
    public byte[] toBytes() {
        return SnapshotBytes.write(this);
    }

    public static Snapshot fromBytes(byte[] bytes) {
        return SnapshotBytes.read(bytes);
    }

    /** SHA-256 of the canonical bytes, which name the rule version too, in hexadecimal. */
    public String hash() {
        return SnapshotBytes.sha256(toBytes());
    }
}
