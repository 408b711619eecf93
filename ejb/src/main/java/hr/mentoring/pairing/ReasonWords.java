package hr.mentoring.pairing;

import hr.mentoring.common.Texts;
import hr.mentoring.profile.Competency;
import hr.mentoring.profile.ProfileService;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the codes of reasons into sentences. */
@Stateless
@PermitAll
public class ReasonWords {

    private static final int RULES_AT_MOST = 3;

    @EJB
    private ProfileService profiles;

    /** What speaks for a pair in one direction, the weightiest first. */
    public List<String> sentences(PairReasons reasons, PairReasons.Direction direction, Locale locale) {
        Map<String, Competency> competencies = competencies();
        return reasons.reasons(direction).stream()
                .map(reason -> sentence(reason, competencies, locale))
                .toList();
    }

    /** What the certificate of a run proves, and how far. */
    public List<String> proof(PairingRun run, Optional<WeakestPairs> weakest, Locale locale) {
        if (!run.proven()) {
            return List.of(
                    Texts.of(locale, "pairing.proof.missing"),
                    Texts.of(locale, "pairing.proof.faults", String.join(", ", run.faults())));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.of(locale, "pairing.proof." + run.objective()));
        weakest.ifPresent(pairs -> {
            String levels = pairs.levels().stream()
                    .map(level -> Texts.of(locale, "pairing.proof.level", level.points(), level.pairs()))
                    .collect(Collectors.joining(", "));
            sentences.add(Texts.of(locale, "pairing.proof.levels", levels));
            sentences.add(
                    pairs.areAll()
                            ? Texts.of(locale, "pairing.proof.all-levels")
                            : Texts.of(
                                    locale,
                                    "pairing.proof.lowest-levels",
                                    pairs.levels().size()));
        });
        sentences.add(Texts.of(locale, "pairing.proof.checked"));
        return sentences;
    }

    /** Why a mentee got fewer mentors than wanted: what the rules removed, and who has the rest. */
    public List<String> sentences(Unmatched unmatched, Locale locale) {
        List<String> sentences = new ArrayList<>();
        unmatched.removedBy().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(RULES_AT_MOST)
                .map(removed -> Texts.of(
                        locale,
                        "pairing.unmatched.removed",
                        rule(removed.getKey(), locale),
                        removed.getValue(),
                        unmatched.mentors()))
                .forEach(sentences::add);
        sentences.add(
                unmatched.candidates() == 0
                        ? Texts.of(locale, "pairing.unmatched.nobody-left")
                        : Texts.of(
                                locale,
                                "pairing.unmatched.taken",
                                unmatched.candidates(),
                                unmatched.fullCandidates(),
                                unmatched.otherMentees()));
        return sentences;
    }

    /** The one change that would help a mentee who got fewer mentors than wanted. */
    public String change(Unmatched unmatched, Locale locale) {
        return unmatched
                .helpfulChange()
                .map(change -> Texts.of(
                        locale,
                        "pairing.change." + change.help(),
                        change.help().equals("WITHOUT_RULE") ? rule(change.code(), locale) : change.code(),
                        change.choices()))
                .orElseGet(() -> Texts.of(locale, "pairing.change.none"));
    }

    /** What became of a mentee's first wish; blank if there was none. */
    public String wish(MenteeAnswer answer, Locale locale) {
        return answer.wish() == MenteeAnswer.Wish.NONE
                ? ""
                : Texts.of(
                        locale,
                        "pairing.wish." + answer.wish(),
                        answer.rule().isEmpty() ? "" : rule(answer.rule(), locale));
    }

    /** What the mentors of a team cover together, partly and not at all; each sentence only if it says something. */
    public List<String> coverage(MenteeAnswer answer, Locale locale) {
        Map<String, Competency> competencies = competencies();
        return Stream.of(
                        counted("pairing.coverage.covered", answer.covered(), competencies, locale),
                        counted("pairing.coverage.partly", answer.partly(), competencies, locale),
                        counted("pairing.coverage.uncovered", answer.uncovered(), competencies, locale))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> counted(
            String key, List<String> ids, Map<String, Competency> competencies, Locale locale) {
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(Texts.of(locale, key, String.join(", ", names(ids, competencies, locale))));
    }

    /** What these competencies are called. */
    public List<String> competencies(List<String> ids, Locale locale) {
        return names(ids, competencies(), locale);
    }

    private static List<String> names(List<String> ids, Map<String, Competency> competencies, Locale locale) {
        return ids.stream()
                .map(id -> Optional.ofNullable(competencies.get(id))
                        .map(competency -> competency.name(locale))
                        .orElse(id))
                .toList();
    }

    /** Why the reader has fewer mentors than wanted, and what they have meanwhile. */
    public List<String> alone(MyOutcome outcome, Locale locale) {
        return outcome.alone()
                .map(alone -> Stream.of(
                                Optional.of(whyAlone(alone, locale)),
                                outcome.answer()
                                        .map(answer -> wish(answer, locale))
                                        .filter(sentence -> !sentence.isEmpty()),
                                Optional.of(Texts.of(locale, "pairing.alone.waiting")),
                                outcome.answer().filter(MenteeAnswer::hasPeers).map(answer -> peers(answer, locale)))
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(List.of());
    }

    private String whyAlone(MyOutcome.Alone alone, Locale locale) {
        if (alone.allTaken()) {
            return Texts.of(locale, "pairing.alone.taken");
        }
        return alone.rule().isEmpty()
                ? Texts.of(locale, "pairing.alone.rules")
                : Texts.of(locale, "pairing.alone.rule", rule(alone.rule(), locale));
    }

    private String peers(MenteeAnswer answer, Locale locale) {
        return answer.sharedNeeds().isEmpty()
                ? Texts.of(locale, "pairing.alone.peers", answer.peers())
                : Texts.of(
                        locale,
                        "pairing.alone.peers-want",
                        answer.peers(),
                        String.join(", ", competencies(answer.sharedNeeds(), locale)));
    }

    /** What a hard rule is called. */
    public String rule(String code, Locale locale) {
        return Texts.of(locale, "pairing.rule." + code);
    }

    /** What a criterion is called. */
    public String criterion(String code, Locale locale) {
        return Texts.of(locale, "pairing.criterion." + code);
    }

    private static String sentence(PairReasons.Reason reason, Map<String, Competency> competencies, Locale locale) {
        Object[] quotes = reason.quotes().stream()
                .map(quote -> quoted(quote, competencies, locale))
                .toArray();
        return Texts.of(locale, "pairing.reason." + reason.code(), quotes);
    }

    private static Object quoted(PairReasons.Quote quote, Map<String, Competency> competencies, Locale locale) {
        return switch (quote.kind()) {
            case "COMPETENCY" -> {
                Competency competency = competencies.get(quote.value());
                yield competency == null ? quote.value() : competency.name(locale);
            }
            case "HELP" -> Texts.of(locale, "profile.help." + quote.value());
            case "INTEREST" -> Texts.of(locale, "profile.interest." + quote.value());
            case "MOTIVE" -> Texts.of(locale, "profile.motive." + quote.value());
            case "STYLE" -> Texts.of(locale, "profile.style." + quote.value());
            case "CHANNEL" -> Texts.of(locale, "profile.channel." + quote.value());
            case "TRAIT" -> Texts.of(locale, "profile.affinity." + quote.value());
            case "JOB_FAMILY" -> quote.value();
            case "HALF_HOURS" -> Integer.parseInt(quote.value()) / 2.0;
            default -> Integer.parseInt(quote.value());
        };
    }

    private Map<String, Competency> competencies() {
        return profiles.competencies().stream()
                .collect(Collectors.toMap(competency -> competency.id().toString(), Function.identity()));
    }
}
