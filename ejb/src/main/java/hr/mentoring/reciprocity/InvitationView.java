package hr.mentoring.reciprocity;

import hr.mentoring.directory.Person;
import hr.mentoring.pairing.Pair;
import java.time.Instant;
import java.util.List;

/**
 * An invitation to mentor, as the one who is invited sees it.
 *
 * @param from who was their mentor
 * @param offers what they could offer beside what their profile says, best founded first
 * @param profileVersion what to hand back when saving
 */
public record InvitationView(
        InvitationId id, Pair pair, Person from, Instant invitedAt, List<Offer> offers, int profileVersion) {}
