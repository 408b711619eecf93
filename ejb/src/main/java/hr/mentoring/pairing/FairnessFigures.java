package hr.mentoring.pairing;

/**
 * How the mentees of one group fared in a run, beside the best total that rules alone allow. Groups below the program's
 * threshold are counted together.
 *
 * @param groupedBy {@code EVERYBODY}, {@code LEVEL}, {@code LOCATION}, {@code ORG_UNIT} or {@code TRAIT}
 * @param group its name; blank for all that were too small to be told apart
 * @param mentees how many there are
 * @param matched how many have a mentor
 * @param lowest the lowest score of its pairs
 * @param median the middle one
 * @param mean the mean, rounded down
 * @param referenceMatched how many would have a mentor in the comparison
 * @param referenceMean the mean in the comparison
 */
public record FairnessFigures(
        String groupedBy,
        String group,
        int mentees,
        int matched,
        int lowest,
        int median,
        int mean,
        int referenceMatched,
        int referenceMean) {}
