package hr.mentoring.pairing.engine;

/** How ready a repair is to change pairs that work. */
public sealed interface RepairPolicy {

    /** Changes no running pair that can go on; gives what is free to those who have nobody. The default. */
    record MoveNobody() implements RepairPolicy {}

    /** Has as many people paired as possible, and of all such plans one that changes the fewest running pairs. */
    record MoveFewest() implements RepairPolicy {}

    /** Changes a running pair only for at least so many points of total score, and never for nothing. */
    record PricePerMove(int points) implements RepairPolicy {
        public PricePerMove {
            if (points < 0) {
                throw new IllegalArgumentException("Price per move (%d) must not be negative".formatted(points));
            }
        }
    }
}
