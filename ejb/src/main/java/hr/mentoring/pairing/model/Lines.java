package hr.mentoring.pairing.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.pairing.CohortDiagnosis;
import hr.mentoring.pairing.FairnessFigures;
import hr.mentoring.pairing.MenteeAnswer;
import hr.mentoring.pairing.PairReasons;
import hr.mentoring.pairing.TeamFigures;
import hr.mentoring.pairing.Unmatched;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Keeps the codes of reasons in one column: lines of fields, parted by control characters that no code, id or name
 * contains. Short, since thousands of pairs have it.
 */
final class Lines {

    private static final String FIELD = "\u001f";
    private static final String PART = "\u001e";
    private static final String LINE = "\n";

    private Lines() {}

    static String of(PairReasons reasons) {
        List<String> lines = new ArrayList<>();
        lines.add(reasons.score() + FIELD + String.join(PART, reasons.brokenRules()));
        for (PairReasons.Part part : reasons.parts()) {
            List<String> fields = new ArrayList<>(
                    List.of(part.criterion(), Integer.toString(part.points()), Integer.toString(part.most())));
            part.reasons().forEach(reason -> fields.add(reason(reason)));
            lines.add(String.join(FIELD, fields));
        }
        return String.join(LINE, lines);
    }

    static PairReasons reasons(String text) {
        String[] lines = text.split(LINE, -1);
        String[] head = lines[0].split(FIELD, -1);
        List<PairReasons.Part> parts = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String[] fields = lines[i].split(FIELD, -1);
            List<PairReasons.Reason> reasons = new ArrayList<>();
            for (int f = 3; f < fields.length; f++) {
                reasons.add(reason(fields[f]));
            }
            parts.add(
                    new PairReasons.Part(fields[0], Integer.parseInt(fields[1]), Integer.parseInt(fields[2]), reasons));
        }
        return new PairReasons(Integer.parseInt(head[0]), parts, list(head[1]));
    }

    private static String reason(PairReasons.Reason reason) {
        List<String> parts =
                new ArrayList<>(List.of(reason.code(), reason.direction().name()));
        reason.quotes().forEach(quote -> parts.addAll(List.of(quote.kind(), quote.value())));
        return String.join(PART, parts);
    }

    private static PairReasons.Reason reason(String text) {
        String[] parts = text.split(PART, -1);
        List<PairReasons.Quote> quotes = new ArrayList<>();
        for (int i = 2; i + 1 < parts.length; i += 2) {
            quotes.add(new PairReasons.Quote(parts[i], parts[i + 1]));
        }
        return new PairReasons.Reason(parts[0], PairReasons.Direction.valueOf(parts[1]), quotes);
    }

    static String of(Unmatched unmatched) {
        Unmatched.Change change = unmatched.change();
        return String.join(
                FIELD,
                Integer.toString(unmatched.mentors()),
                counts(unmatched.removedBy()),
                Integer.toString(unmatched.candidates()),
                Integer.toString(unmatched.fullCandidates()),
                Integer.toString(unmatched.otherMentees()),
                change == null
                        ? ""
                        : String.join(
                                PART,
                                change.help(),
                                change.code(),
                                Integer.toString(change.choices()),
                                Integer.toString(change.morePeople())));
    }

    static Unmatched unmatched(PersonId mentee, String text) {
        String[] fields = text.split(FIELD, -1);
        String[] change = fields[5].split(PART, -1);
        return new Unmatched(
                mentee,
                Integer.parseInt(fields[0]),
                counts(fields[1]),
                Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]),
                Integer.parseInt(fields[4]),
                change.length < 4
                        ? null
                        : new Unmatched.Change(
                                change[0], change[1], Integer.parseInt(change[2]), Integer.parseInt(change[3])));
    }

    static String of(MenteeAnswer answer) {
        return String.join(
                FIELD,
                answer.wish().name(),
                answer.rule(),
                String.join(PART, answer.covered()),
                String.join(PART, answer.partly()),
                String.join(PART, answer.uncovered()),
                Integer.toString(answer.peers()),
                String.join(PART, answer.sharedNeeds()));
    }

    static MenteeAnswer answer(PersonId mentee, int peerGroup, String text) {
        String[] fields = text.split(FIELD, -1);
        return new MenteeAnswer(
                mentee,
                MenteeAnswer.Wish.valueOf(fields[0]),
                fields[1],
                list(fields[2]),
                list(fields[3]),
                list(fields[4]),
                peerGroup,
                Integer.parseInt(fields[5]),
                list(fields[6]));
    }

    static String of(CohortDiagnosis diagnosis) {
        return String.join(
                FIELD,
                Integer.toString(diagnosis.withoutCandidate()),
                counts(diagnosis.wouldHaveOne()),
                Integer.toString(diagnosis.idleMentors()));
    }

    static CohortDiagnosis diagnosis(String text) {
        String[] fields = text.split(FIELD, -1);
        return new CohortDiagnosis(Integer.parseInt(fields[0]), counts(fields[1]), Integer.parseInt(fields[2]));
    }

    static String of(List<FairnessFigures> ledger) {
        return ledger.stream()
                .map(row -> String.join(
                        FIELD,
                        row.groupedBy(),
                        row.group(),
                        Integer.toString(row.mentees()),
                        Integer.toString(row.matched()),
                        Integer.toString(row.lowest()),
                        Integer.toString(row.median()),
                        Integer.toString(row.mean()),
                        Integer.toString(row.referenceMatched()),
                        Integer.toString(row.referenceMean())))
                .collect(Collectors.joining(LINE));
    }

    static List<FairnessFigures> ledger(String text) {
        return text.isEmpty()
                ? List.of()
                : text.lines()
                        .map(line -> line.split(FIELD, -1))
                        .map(f -> new FairnessFigures(
                                f[0],
                                f[1],
                                Integer.parseInt(f[2]),
                                Integer.parseInt(f[3]),
                                Integer.parseInt(f[4]),
                                Integer.parseInt(f[5]),
                                Integer.parseInt(f[6]),
                                Integer.parseInt(f[7]),
                                Integer.parseInt(f[8])))
                        .toList();
    }

    static String of(TeamFigures teams) {
        return teams.mentees() + FIELD + teams.coverage() + FIELD + teams.bound();
    }

    static TeamFigures teams(String text) {
        String[] fields = text.split(FIELD, -1);
        return new TeamFigures(Integer.parseInt(fields[0]), Long.parseLong(fields[1]), Long.parseLong(fields[2]));
    }

    private static String counts(SortedMap<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(PART));
    }

    private static SortedMap<String, Integer> counts(String text) {
        return list(text).stream()
                .map(entry -> entry.split("=", 2))
                .collect(Collectors.toMap(
                        entry -> entry[0], entry -> Integer.parseInt(entry[1]), Integer::sum, TreeMap::new));
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(PART, -1));
    }
}
