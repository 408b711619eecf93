package hr.mentoring.pairing;

/** How ready a repair is to change pairs that work. */
public enum RepairMode {
    /** Changes no running pair; gives what is free to those who have nobody. */
    MOVE_NOBODY,
    /** Gives as many people as possible a mentor, and changes as few running pairs as that needs. */
    MOVE_FEWEST
}
