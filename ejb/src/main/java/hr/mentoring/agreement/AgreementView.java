package hr.mentoring.agreement;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.Person;
import hr.mentoring.pairing.Pair;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that one of the two may see of their agreement, which is everything but the other one's unfinished draft.
 *
 * @param pair the relationship
 * @param mentee the one who leads
 * @param mentor the one who answers
 * @param side which of them the reader is
 * @param state where it stands
 * @param next what would bring it forward, for the reader
 * @param versions every text that was on the table, the first one first
 * @param tableNumber the number of the text that waits for an answer, or 0
 * @param inForceNumber the number of the text that both signed last, or 0
 * @param inForceSince when it was signed by the second one, or null
 * @param draft what the reader is writing, or null
 * @param reviewDue the review day that has come, or null
 * @param nextReview the next review day, come or to come, or null
 * @param reviews the confirmations that it still fits
 * @param farewells what was said at the end, without the reasons for HR
 */
public record AgreementView(
        Pair pair,
        Person mentee,
        Person mentor,
        Side side,
        AgreementState state,
        NextStep next,
        List<Version> versions,
        int tableNumber,
        int inForceNumber,
        @Nullable Instant inForceSince,
        @Nullable Draft draft,
        @Nullable LocalDate reviewDue,
        @Nullable LocalDate nextReview,
        List<Confirmation> reviews,
        List<Leave> farewells)
        implements TwoSides {

    /**
     * One text.
     *
     * @param number counts from 1
     * @param note what the author told the other one about it; may be empty
     * @param hash the SHA-256 of its canonical form
     * @param genuine whether the characters kept are still those that were written and signed
     */
    public record Version(
            int number,
            PersonId author,
            Instant writtenAt,
            String note,
            AgreementText text,
            String hash,
            boolean genuine,
            List<Signed> signatures) {

        /** Whether this person signed it. */
        public boolean isSignedBy(PersonId person) {
            return signatures.stream().anyMatch(signature -> signature.person().equals(person));
        }
    }

    /** Who signed a text, when, and the hash of what was signed. */
    public record Signed(PersonId person, Instant at, String hash) {}

    /**
     * What the reader is writing.
     *
     * @param basedOn the version it answers; 0 for a first draft
     * @param revision counts its saves
     */
    public record Draft(AgreementText text, String note, int basedOn, int revision, Instant savedAt) {}

    /** Who said on which day that the agreement still fits. */
    public record Confirmation(PersonId by, Instant at, LocalDate dueOn) {}

    /** What somebody thanked the other one for at the end. */
    public record Leave(PersonId person, String thanks, Instant at, boolean endedIt) {}

    /** The text that waits for an answer. */
    public Optional<Version> onTable() {
        return find(tableNumber);
    }

    /** The text that both signed last. */
    public Optional<Version> inForce() {
        return find(inForceNumber);
    }

    /** The latest text, whatever became of it. */
    public Optional<Version> latest() {
        return find(latestNumber());
    }

    /** The number of the latest text, or 0. */
    public int latestNumber() {
        return versions.size();
    }

    private Optional<Version> find(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }
}
