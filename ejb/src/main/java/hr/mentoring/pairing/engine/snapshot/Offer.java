package hr.mentoring.pairing.engine.snapshot;

/** A competency somebody can teach, and the level they have in it. */
public record Offer(String competency, int level) implements Comparable<Offer> {

    public Offer {
        Require.id("Competency", competency);
        Require.within("Level", level, 1, 5);
    }

    @Override
    public int compareTo(Offer other) {
        return competency.compareTo(other.competency);
    }
}
