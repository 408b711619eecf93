package hr.mentoring.agreement;

/**
 * A text that somebody wants to put on the table.
 *
 * @param knows the number of the latest version that the author has seen; 0 for the first draft
 * @param text what it says
 * @param note what the author tells the other one about it; may be empty
 */
public record Proposal(int knows, AgreementText text, String note) {}
