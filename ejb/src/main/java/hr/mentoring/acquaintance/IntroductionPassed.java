package hr.mentoring.acquaintance;

import hr.mentoring.common.PersonId;

/**
 * A request for an introduction lies with the next one. It is not audited: who passes it on is known hop by hop alone.
 *
 * @param to with whom it lies now
 * @param from who passed it on
 * @param arrived whether that is the mentor
 * @param place how many steps it has gone
 */
public record IntroductionPassed(IntroductionId introduction, PersonId to, PersonId from, boolean arrived, int place) {}
