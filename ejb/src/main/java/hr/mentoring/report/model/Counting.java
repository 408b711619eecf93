package hr.mentoring.report.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnit;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Question;
import hr.mentoring.report.disclosure.Counted;
import hr.mentoring.report.disclosure.DisclosureControl;
import hr.mentoring.report.disclosure.Marks;
import hr.mentoring.report.disclosure.Published;
import hr.mentoring.report.disclosure.Voice;
import hr.mentoring.report.statistics.Mean;
import hr.mentoring.report.statistics.Share;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Turns what people answered on one occasion into the figures that may be published: makes every group that somebody would
 * like to read about, lets {@link DisclosureControl} choose among them, and calculates the chosen ones.
 *
 * <p>A group has to pass twice. First everybody who was asked is looked at, since how many of them answered is a figure as
 * well: where two groups differ by one person who kept silent, the answers alone do not differ at all. Then those who
 * answered are, beside all earlier answers.
 */
public final class Counting {

    private final Ballots asked;
    private final List<String> questions;
    private final Catalog catalog;
    private final List<Group> groups;
    private final Marks answered;
    private final MatchQuality quality;

    /** @param ballots everything that was asked about the quarter */
    private Counting(Ballots ballots, Occasion occasion, Structure structure, MatchQuality quality, Catalog catalog) {
        this.quality = quality;
        this.asked = ballots;
        this.questions = ballots.questions();
        this.catalog = catalog;
        Groups all = new Groups(occasion, structure, quality);
        BitSet isAnswered = new BitSet();
        for (int survey = 0; survey < asked.size(); survey++) {
            isAnswered.set(survey, asked.isAnswered(survey));
            all.count(asked.voices().get(survey), asked.place(survey), survey);
        }
        this.answered = new Marks(isAnswered);
        this.groups = all.byImportance();
        groups.forEach(Group::close);
    }

    /** What is to be counted on each occasion, the quarter first; milestones that nobody was asked at are not in it. */
    public static SortedMap<Occasion, Counting> each(
            Ballots.Builder read, Structure structure, MatchQuality quality, Catalog catalog) {
        SortedMap<Occasion, Counting> countings = new TreeMap<>();
        for (Occasion occasion : Occasion.values()) {
            Ballots ballots = read.of(occasion);
            if (!occasion.isMilestone() || ballots.size() > 0) {
                countings.put(occasion, new Counting(ballots, occasion, structure, quality, catalog));
            }
        }
        return countings;
    }

    /** The groups, while they are filled. */
    private static final class Groups {

        private final Occasion occasion;
        private final Structure structure;
        private final MatchQuality quality;
        private final Group company;
        private final Map<String, Group> sides = new TreeMap<>();
        private final Map<Long, Group> programs = new TreeMap<>();
        private final Map<Long, Group> cohorts = new TreeMap<>();
        private final Map<String, Group> locations = new TreeMap<>();
        private final Group proposed = new Group(CellKey.PROPOSED);
        private final Map<MatchQuality.Third, Group> thirds = new EnumMap<>(MatchQuality.Third.class);
        private final Map<OrgUnitId, Group> units = new HashMap<>();
        private final Map<PersonId, Group> managers = new HashMap<>();
        private final Map<OrgUnitId, List<OrgUnitId>> pathOf = new HashMap<>();

        Groups(Occasion occasion, Structure structure, MatchQuality quality) {
            this.occasion = occasion;
            this.structure = structure;
            this.quality = quality;
            this.company = new Group(CellKey.at(occasion, CellKey.COMPANY));
        }

        /** Those who were asked at a milestone are few, and so are the groups that they are counted in. */
        void count(Voice name, Ballots.Place place, int voice) {
            company.count(voice);
            group(sides, place.side(), CellKey::side).count(voice);
            group(programs, place.program().value(), CellKey::program).count(voice);
            if (!occasion.isMilestone()) {
                countFinely(name, place, voice);
            }
        }

        private void countFinely(Voice name, Ballots.Place place, int voice) {
            group(cohorts, place.cohort().value(), CellKey::cohort).count(voice);
            if (!place.location().isEmpty()) {
                group(locations, place.location(), CellKey::location).count(voice);
            }
            quality.thirdOf(name.pair()).ifPresent(third -> {
                proposed.count(voice);
                group(thirds, third, CellKey::third).count(voice);
            });
            for (OrgUnitId unit : pathOf.computeIfAbsent(place.unit(), structure::unitAndAbove)) {
                group(units, unit, id -> CellKey.unit(id.value())).count(voice);
            }
            structure.eachManagerAbove(
                    new PersonId(name.person()),
                    manager -> group(managers, manager, id -> CellKey.manager(id.value()))
                            .count(voice));
        }

        private <K> Group group(Map<K, Group> groups, K name, Function<K, String> key) {
            return groups.computeIfAbsent(name, n -> new Group(CellKey.at(occasion, key.apply(n))));
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
            if (!occasion.isMilestone()) {
                all.add(proposed);
            }
            all.addAll(thirds.values());
            return all;
        }
    }

    /** Chooses what may be published. */
    public Published choose(DisclosureControl control, List<Counted> earlier) {
        Set<String> safe = control.decide(
                        asked.voices(), groups.stream().map(Group::cell).toList(), List.of())
                .cells();
        return control.decide(
                asked.voices().at(answered.toArray()),
                groups.stream()
                        .filter(group -> safe.contains(group.key()))
                        .map(group -> group.answered(answered))
                        .toList(),
                earlier);
    }

    /** The figures of the cells that were chosen; for those that were not, that they are withheld. */
    public List<Figure> figures(Published published) {
        List<Figure> figures = new ArrayList<>();
        for (Group group : groups) {
            if (published.cells().contains(group.key())) {
                calculate(figures, group, published.leftOut());
            } else {
                figures.add(Figure.withheld(group.key()));
            }
        }
        return figures;
    }

    private void calculate(List<Figure> figures, Group group, Set<Integer> leftOut) {
        String cell = group.key();
        int[] counted = group.cell()
                .voices()
                .filter(answered::has)
                .filter(survey -> leftOut.isEmpty() || !leftOut.contains(answered.before(survey)))
                .toArray();
        figures.add(Figure.count(cell, Measures.ASKED, group.size()));
        figures.add(Figure.count(cell, Measures.COUNTED, counted.length));
        Map<String, Integer> askedEverywhere = new TreeMap<>();
        for (int question = 0; question < questions.size(); question++) {
            if (isAnsweredByAll(counted, question)) {
                askedEverywhere.put(questions.get(question), question);
            }
        }
        askedEverywhere.forEach((name, question) -> figures.addAll(figures(cell, name, counted, question)));
        Integer received = askedEverywhere.get(Question.RECEIVED);
        Integer given = askedEverywhere.get(Question.GIVEN);
        if (received != null && given != null) {
            figures.add(Figure.mean(
                    cell,
                    Measures.BALANCE,
                    mean(counted, survey -> asked.rating(survey, received) - asked.rating(survey, given))));
        }
        Integer match = askedEverywhere.get(Question.MATCH);
        if (match != null && cell.equals(CellKey.PROPOSED)) {
            new Fulfilment(quality, asked, match).of(counted).ifPresent(figures::add);
        }
    }

    private List<Figure> figures(String cell, String name, int[] counted, int question) {
        return switch (catalog.kind(name)) {
            case RATING -> List.of(Figure.mean(cell, name, mean(counted, survey -> asked.rating(survey, question))));
            case YES_NO -> List.of(Figure.share(cell, name, share(counted, question, 1)));
            case CHOICE ->
                IntStream.rangeClosed(1, catalog.options(name))
                        .mapToObj(option ->
                                Figure.share(cell, Measures.option(name, option), share(counted, question, option)))
                        .toList();
            case TEXT -> List.of();
        };
    }

    private Share share(int[] counted, int question, int answer) {
        int count = 0;
        for (int survey : counted) {
            if (asked.rating(survey, question) == answer) {
                count++;
            }
        }
        return new Share(count, counted.length);
    }

    /** What was asked in some programs only is said by another set of people, which nobody has checked. */
    private boolean isAnsweredByAll(int[] counted, int question) {
        for (int survey : counted) {
            if (asked.rating(survey, question) == Ballots.NONE) {
                return false;
            }
        }
        return counted.length > 0;
    }

    private static Mean mean(int[] counted, IntUnaryOperator rating) {
        long sum = 0;
        long squares = 0;
        for (int survey : counted) {
            int value = rating.applyAsInt(survey);
            sum += value;
            squares += (long) value * value;
        }
        return Mean.ofSums(counted.length, sum, squares);
    }
}
