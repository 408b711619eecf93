package hr.mentoring.pairing.engine.snapshot;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The mentees and mentors of a snapshot, numbered in the order of their ids, with the look-ups that scoring needs. */
public final class Roster {

    private static final int[] NOBODY = {};

    private final Snapshot snapshot;
    private final List<Participant> mentees;
    private final List<Participant> mentors;
    private final Map<String, Integer> menteeIndex;
    private final Map<String, Integer> mentorIndex;
    private final SharedTime time;

    public Roster(Snapshot snapshot) {
        this.snapshot = snapshot;
        mentees = snapshot.participants().stream().filter(Participant::isMentee).toList();
        mentors = snapshot.participants().stream().filter(Participant::isMentor).toList();
        menteeIndex = numbered(mentees);
        mentorIndex = numbered(mentors);
        time = new SharedTime(mentees, mentors);
    }

    private static Map<String, Integer> numbered(List<Participant> people) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Participant person : people) {
            numbers.put(person.id(), numbers.size());
        }
        return numbers;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public ProgramSettings settings() {
        return snapshot.settings();
    }

    public List<Participant> mentees() {
        return mentees;
    }

    public List<Participant> mentors() {
        return mentors;
    }

    /** What mentees and mentors share of a week. */
    public SharedTime time() {
        return time;
    }

    /** The mentee's number, or -1 for somebody who is none. */
    public int menteeIndex(String id) {
        return menteeIndex.getOrDefault(id, -1);
    }

    /** The mentor's number, or -1 for somebody who is none. */
    public int mentorIndex(String id) {
        return mentorIndex.getOrDefault(id, -1);
    }

    /** The numbers of those among these people who are mentors, in the order given. */
    public int[] mentorsAmong(Collection<String> ids) {
        return ids.stream()
                .mapToInt(this::mentorIndex)
                .filter(mentor -> mentor >= 0)
                .toArray();
    }

    /** The mentors who have each of the things they name, ascending. */
    public Map<String, int[]> mentorsBy(Function<Participant, Collection<String>> things) {
        Map<String, int[]> lists = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            for (String thing : things.apply(mentors.get(mentor))) {
                int count = counts.merge(thing, 1, Integer::sum);
                int[] list = lists.getOrDefault(thing, NOBODY);
                int[] room = count <= list.length ? list : Arrays.copyOf(list, Math.max(4, 2 * count));
                room[count - 1] = mentor;
                lists.put(thing, room);
            }
        }
        lists.replaceAll((thing, list) -> Arrays.copyOf(list, counts.getOrDefault(thing, 0)));
        return lists;
    }

    /** For each mentee the mentors whom the mentee names, in their order. */
    public int[][] mentorsNamedBy(Function<Participant, Collection<String>> persons) {
        return mentees.stream()
                .map(mentee -> persons.apply(mentee))
                .map(named -> named.isEmpty() ? NOBODY : mentorsAmong(named))
                .toArray(int[][]::new);
    }

    /** For each mentee the mentors who name the mentee, ascending. */
    public int[][] mentorsNaming(Function<Participant, Collection<String>> persons) {
        Map<String, int[]> byPerson = mentorsBy(persons);
        return mentees.stream()
                .map(mentee -> byPerson.getOrDefault(mentee.id(), NOBODY))
                .toArray(int[][]::new);
    }
}
