package hr.mentoring.reciprocity;

import hr.mentoring.agreement.Both;
import java.util.List;

/**
 * The ledger of a pair, as one of the two sees it.
 *
 * @param entries the latest first
 * @param sign the one word that HR sees
 */
public record LedgerView(Both both, List<GiftView> entries, Balance balance, Sign sign) {}
