package hr.mentoring.report.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnit;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.feedback.Question;
import hr.mentoring.report.disclosure.Cell;
import hr.mentoring.report.disclosure.Counted;
import hr.mentoring.report.disclosure.DisclosureControl;
import hr.mentoring.report.disclosure.Published;
import hr.mentoring.report.disclosure.Voice;
import hr.mentoring.report.statistics.Mean;
import hr.mentoring.report.statistics.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Turns what people answered into the figures that may be published: makes every group that somebody would like to read
 * about, lets {@link DisclosureControl} choose among them, and calculates the chosen ones.
 */
public final class Counting {

    private final List<Ballot> answered;
    private final List<String> questions;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Integer> asked = new ArrayList<>();

    private final MatchQuality quality;

    /** @param ballots everything that was asked about the quarter */
    public Counting(Ballots ballots, Structure structure, MatchQuality quality) {
        this.quality = quality;
        answered = ballots.answered();
        questions = ballots.questions();
        Groups groups = new Groups(structure, quality);
        int place = 0;
        for (Ballot ballot : ballots.asked()) {
            groups.count(ballot, ballot.isAnswered() ? place++ : -1);
        }
        for (Group group : groups.byImportance()) {
            cells.add(group.cell());
            asked.add(group.asked());
        }
    }

    /** The groups, while they are filled. */
    private static final class Groups {

        private final Structure structure;
        private final MatchQuality quality;
        private final Group company = new Group(CellKey.COMPANY);
        private final Map<String, Group> sides = new TreeMap<>();
        private final Map<Long, Group> programs = new TreeMap<>();
        private final Map<Long, Group> cohorts = new TreeMap<>();
        private final Map<String, Group> locations = new TreeMap<>();
        private final Group proposed = new Group(CellKey.PROPOSED);
        private final Map<MatchQuality.Third, Group> thirds = new EnumMap<>(MatchQuality.Third.class);
        private final Map<OrgUnitId, Group> units = new HashMap<>();
        private final Map<PersonId, Group> managers = new HashMap<>();
        private final Map<OrgUnitId, List<OrgUnitId>> pathOf = new HashMap<>();

        Groups(Structure structure, MatchQuality quality) {
            this.structure = structure;
            this.quality = quality;
        }

        void count(Ballot ballot, int voice) {
            Ballot.Place place = ballot.place();
            company.count(voice);
            group(sides, place.side(), CellKey::side).count(voice);
            group(programs, place.program().value(), CellKey::program).count(voice);
            group(cohorts, place.cohort().value(), CellKey::cohort).count(voice);
            if (!place.location().isEmpty()) {
                group(locations, place.location(), CellKey::location).count(voice);
            }
            quality.thirdOf(ballot.voice().pair()).ifPresent(third -> {
                proposed.count(voice);
                group(thirds, third, CellKey::third).count(voice);
            });
            for (OrgUnitId unit : pathOf.computeIfAbsent(place.unit(), structure::unitAndAbove)) {
                group(units, unit, id -> CellKey.unit(id.value())).count(voice);
            }
            structure.eachManagerAbove(
                    new PersonId(ballot.voice().person()),
                    manager -> group(managers, manager, id -> CellKey.manager(id.value()))
                            .count(voice));
        }

        private static <K> Group group(Map<K, Group> groups, K name, Function<K, String> key) {
            return groups.computeIfAbsent(name, n -> new Group(key.apply(n)));
        }

        /**
         * First the whole, its sides and programs; then the units and the parts of managers, large ones first, since these
         * have readers of their own; then what cuts across them, last the thirds by match quality.
         */
        List<Group> byImportance() {
            List<Group> all = new ArrayList<>(List.of(company));
            all.addAll(sides.values());
            all.addAll(programs.values());
            structure.unitsInOrder().stream()
                    .sorted(Comparator.comparingInt(structure::depth))
                    .map(OrgUnit::id)
                    .filter(units::containsKey)
                    .forEach(unit -> all.add(group(units, unit, id -> CellKey.unit(id.value()))));
            managers.values().stream()
                    .sorted(Comparator.comparingInt((Group group) -> -group.size())
                            .thenComparing(Group::key))
                    .forEach(all::add);
            all.addAll(cohorts.values());
            all.addAll(locations.values());
            all.add(proposed);
            all.addAll(thirds.values());
            return all;
        }
    }

    /** Chooses what may be published. */
    public Published choose(DisclosureControl control, List<Counted> earlier) {
        List<Voice> voices = answered.stream().map(Ballot::voice).toList();
        return control.decide(voices, cells, earlier);
    }

    /** The figures of the cells that were chosen; for those that were not, that they are withheld. */
    public List<Figure> figures(Published published) {
        List<Figure> figures = new ArrayList<>();
        for (int group = 0; group < cells.size(); group++) {
            Cell cell = cells.get(group);
            if (published.cells().contains(cell.key())) {
                calculate(figures, cell, asked.get(group), published.leftOut());
            } else {
                figures.add(Figure.withheld(cell.key()));
            }
        }
        return figures;
    }

    private void calculate(List<Figure> figures, Cell cell, int askedIn, Set<Integer> leftOut) {
        Ballot[] counted = cell.voices()
                .filter(voice -> leftOut.isEmpty() || !leftOut.contains(voice))
                .mapToObj(answered::get)
                .toArray(Ballot[]::new);
        figures.add(Figure.count(cell.key(), Measures.ASKED, askedIn));
        figures.add(Figure.count(cell.key(), Measures.COUNTED, counted.length));
        Map<String, Integer> askedEverywhere = new TreeMap<>();
        for (int question = 0; question < questions.size(); question++) {
            if (isAnsweredByAll(counted, question)) {
                askedEverywhere.put(questions.get(question), question);
            }
        }
        askedEverywhere.forEach((code, question) -> {
            Mean mean = mean(counted, ballot -> ballot.rating(question));
            figures.add(
                    Question.RECOMMEND.equals(code)
                            ? Figure.share(
                                    cell.key(), code, new Share((int) Math.round(mean.value() * mean.n()), mean.n()))
                            : Figure.mean(cell.key(), code, mean));
        });
        Integer received = askedEverywhere.get(Question.RECEIVED);
        Integer given = askedEverywhere.get(Question.GIVEN);
        if (received != null && given != null) {
            figures.add(Figure.mean(
                    cell.key(),
                    Measures.BALANCE,
                    mean(counted, ballot -> ballot.rating(received) - ballot.rating(given))));
        }
        Integer match = askedEverywhere.get(Question.MATCH);
        if (match != null && cell.key().equals(CellKey.PROPOSED)) {
            new Fulfilment(quality, match).of(counted).ifPresent(figures::add);
        }
    }

    /** What was asked in some programs only is said by another set of people, which nobody has checked. */
    private static boolean isAnsweredByAll(Ballot[] counted, int question) {
        for (Ballot ballot : counted) {
            if (ballot.rating(question) == Ballot.NONE) {
                return false;
            }
        }
        return counted.length > 0;
    }

    private static Mean mean(Ballot[] counted, ToIntFunction<Ballot> rating) {
        long sum = 0;
        long squares = 0;
        for (Ballot ballot : counted) {
            int value = rating.applyAsInt(ballot);
            sum += value;
            squares += (long) value * value;
        }
        return Mean.ofSums(counted.length, sum, squares);
    }
}
