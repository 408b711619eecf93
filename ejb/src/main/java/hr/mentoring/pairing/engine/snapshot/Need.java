package hr.mentoring.pairing.engine.snapshot;

/** A competency somebody wants to reach a level in, and how much it matters to them. */
public record Need(String competency, int wantedLevel, int importance) implements Comparable<Need> {

    public Need {
        Require.id("Competency", competency);
        Require.within("Wanted level", wantedLevel, 1, 5);
        Require.within("Importance", importance, 1, 5);
    }

    @Override
    public int compareTo(Need other) {
        return competency.compareTo(other.competency);
    }
}
