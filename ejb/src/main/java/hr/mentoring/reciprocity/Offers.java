package hr.mentoring.reciprocity;

import hr.mentoring.development.DevelopmentSteps;
import hr.mentoring.development.Learned;
import hr.mentoring.development.Level;
import hr.mentoring.pairing.Pair;
import hr.mentoring.profile.Competency;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.ProfileDetails;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.profile.ProfileSteps;
import hr.mentoring.profile.Skill;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what somebody could offer after they were a mentee: what both saw grow, and what they came for and were taught. */
@Dependent
class Offers {

    /** What was only received is offered at most with this level of a profile. */
    private static final int RECEIVED_AT_MOST = 3;

    @Inject
    private DevelopmentSteps development;

    @Inject
    private ProfileSteps profiles;

    @Inject
    private ProfileService catalog;

    /** What the mentee of a pair could offer beside what their profile says. */
    List<Offer> after(Pair pair) {
        ProfileDetails mentee = profiles.of(pair.mentee()).details();
        Map<CompetencyId, Competency> known =
                catalog.competencies().stream().collect(Collectors.toMap(Competency::id, Function.identity()));
        Map<CompetencyId, Offer> offers = new LinkedHashMap<>();
        for (Learned learned : development.learned(pair.id())) {
            if (learned.reached().above(Level.ALONE) >= 0) {
                OfferSource source = learned.gained() > 0 ? OfferSource.GREW : OfferSource.STANDS;
                put(offers, known, learned.competency(), level(learned.reached()), source);
            }
        }
        Map<CompetencyId, Integer> taught =
                levels(profiles.of(pair.mentor()).details().offers());
        for (Skill need : mentee.needs()) {
            if (taught.containsKey(need.competency())) {
                put(offers, known, need.competency(), Math.min(need.level(), RECEIVED_AT_MOST), OfferSource.RECEIVED);
            }
        }
        Map<CompetencyId, Integer> offered = levels(mentee.offers());
        return offers.values().stream()
                .filter(offer -> offered.getOrDefault(offer.competency().id(), 0) < offer.level())
                .sorted(Comparator.comparing(Offer::source))
                .toList();
    }

    private static void put(
            Map<CompetencyId, Offer> offers,
            Map<CompetencyId, Competency> known,
            CompetencyId competency,
            int level,
            OfferSource source) {
        offers.putIfAbsent(competency, new Offer(Objects.requireNonNull(known.get(competency)), level, source));
    }

    /** Profiles count from 1, plans from the first look. */
    private static int level(Level reached) {
        return reached.above(Level.NEW) + Skill.LOWEST;
    }

    private static Map<CompetencyId, Integer> levels(List<Skill> skills) {
        return skills.stream().collect(Collectors.toMap(Skill::competency, Skill::level, Math::max));
    }
}
