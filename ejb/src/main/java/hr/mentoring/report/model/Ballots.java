package hr.mentoring.report.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.feedback.Given;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import hr.mentoring.report.disclosure.Column;
import hr.mentoring.report.disclosure.Voice;
import hr.mentoring.report.disclosure.Voices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Everything that was asked on an occasion of a quarter and answered to it, in the order of the voices' names. A survey is a
 * place in this order, and takes some twenty bytes: what many have in common is kept once.
 */
public final class Ballots {

    /** What stands for a question that a survey does not answer. */
    static final byte NONE = Byte.MIN_VALUE;

    private final Voices voices;
    private final Column groupOf;
    private final Column unitOf;
    private final Column locationOf;
    private final Column firstRating;
    private final byte[] ratings;
    private final Shared shared;

    private Ballots(Heap read, Shared shared) {
        int[] order = read.voices.order();
        this.voices = read.voices.at(order);
        this.groupOf = read.groupOf.at(order);
        this.unitOf = read.unitOf.at(order);
        this.locationOf = read.locationOf.at(order);
        this.firstRating = read.firstRating.at(order);
        this.ratings = Arrays.copyOf(read.ratings, read.ratingCount);
        this.shared = shared;
    }

    /** Where a survey belongs, as reports divide the company. */
    record Place(String side, ProgramId program, CohortId cohort, OrgUnitId unit, String location) {}

    /** Those who have a side of a cohort and the questions that they answer in common. */
    private record Asked(String side, ProgramId program, CohortId cohort, Sheet sheet) {}

    /** What many surveys have in common, by the number that each of them keeps. */
    private static final class Shared {

        private final Numbered<Asked> groups = new Numbered<>();
        private final Numbered<OrgUnitId> units = new Numbered<>();
        private final Numbered<String> locations = new Numbered<>();
        private final Numbered<String> questions = new Numbered<>();
        private final Map<Set<String>, Sheet> sheets = new HashMap<>();

        Sheet sheet(Set<String> answered) {
            Sheet known = sheets.get(answered);
            if (known == null) {
                known = new Sheet(
                        answered.stream().sorted().map(questions::number).toList());
                sheets.put(Set.copyOf(answered), known);
            }
            return known;
        }
    }

    /** Things by their numbers, in the order in which they came. */
    private static final class Numbered<T> {

        private final Map<T, Integer> numbers = new HashMap<>();
        private final List<T> things = new ArrayList<>();

        int number(T thing) {
            Integer known = numbers.putIfAbsent(thing, things.size());
            if (known == null) {
                things.add(thing);
            }
            return known == null ? things.size() - 1 : known;
        }

        T get(int number) {
            return things.get(number);
        }
    }

    /** Which questions a survey answers. */
    private static final class Sheet {

        /** That of a survey that nobody handed in. */
        static final Sheet UNANSWERED = new Sheet(List.of());

        private final int[] placeOf;

        /** @param questions the numbers of those that it answers, in the order of the answers */
        Sheet(List<Integer> questions) {
            placeOf = new int[questions.stream().reduce(-1, Math::max) + 1];
            Arrays.fill(placeOf, -1);
            for (int place = 0; place < questions.size(); place++) {
                placeOf[questions.get(place)] = place;
            }
        }

        /** Where the answer to a question stands; -1 where it is not asked. */
        int placeOf(int question) {
            return question < placeOf.length ? placeOf[question] : -1;
        }
    }

    /** Surveys as they come. */
    private static final class Heap {

        private final Voices voices = new Voices();
        private final Column groupOf = new Column();
        private final Column unitOf = new Column();
        private final Column locationOf = new Column();
        private final Column firstRating = new Column();
        private byte[] ratings = new byte[64];
        private int ratingCount;

        void add(Given given, Voice voice, Shared shared) {
            Sheet sheet = given.answered() ? shared.sheet(given.ratings().keySet()) : Sheet.UNANSWERED;
            voices.append(voice);
            groupOf.add(shared.groups.number(new Asked(given.side().name(), given.program(), given.cohort(), sheet)));
            unitOf.add(shared.units.number(given.orgUnit()));
            locationOf.add(shared.locations.number(given.location()));
            firstRating.add(ratingCount);
            if (given.answered()) {
                addRatings(given.ratings(), sheet, shared);
            }
        }

        private void addRatings(Map<String, Integer> some, Sheet sheet, Shared shared) {
            if (ratingCount + some.size() > ratings.length) {
                ratings = Arrays.copyOf(ratings, ratingCount + ratingCount / 4 + some.size());
            }
            some.forEach((question, rating) ->
                    ratings[ratingCount + sheet.placeOf(shared.questions.number(question))] = rating.byteValue());
            ratingCount += some.size();
        }
    }

    /** Takes the surveys of a quarter as they are read, in any order. */
    public static final class Builder implements Consumer<Given> {

        private final Map<Occasion, Heap> asked = new EnumMap<>(Occasion.class);
        private final Map<Occasion, Ballots> taken = new EnumMap<>(Occasion.class);
        private final Shared shared = new Shared();
        private final Map<String, Quotes> quotes = new TreeMap<>();

        @Override
        public void accept(Given given) {
            if (!taken.isEmpty()) {
                throw new IllegalStateException("Surveys are counted already, this came late: " + given.pair());
            }
            Voice voice = new Voice(given.person().value(), given.pair().value());
            asked.computeIfAbsent(given.occasion(), first -> new Heap()).add(given, voice, shared);
            for (Given.Quote quote : given.quotes()) {
                quotes.computeIfAbsent(quote.question(), Quotes::new).add(voice, quote.words());
            }
        }

        /** All that were taken on an occasion; no more can be taken afterwards. */
        public Ballots of(Occasion occasion) {
            Ballots ballots = taken.get(occasion);
            if (ballots == null) {
                Heap heap = asked.remove(occasion);
                ballots = new Ballots(heap == null ? new Heap() : heap, shared);
                taken.put(occasion, ballots);
            }
            return ballots;
        }

        /** What people wrote and agreed to show, question by question where enough of them did, as it is kept. */
        public List<String> quotes() {
            return quotes.values().stream()
                    .flatMap(said -> said.shown().stream())
                    .toList();
        }
    }

    /** How many surveys were asked, those that nobody handed in as well. */
    int size() {
        return voices.size();
    }

    /** Whose survey stands at each place. */
    Voices voices() {
        return voices;
    }

    Place place(int survey) {
        Asked asked = shared.groups.get(groupOf.intAt(survey));
        return new Place(
                asked.side(),
                asked.program(),
                asked.cohort(),
                shared.units.get(unitOf.intAt(survey)),
                shared.locations.get(locationOf.intAt(survey)));
    }

    boolean isAnswered(int survey) {
        return sheet(survey) != Sheet.UNANSWERED;
    }

    private Sheet sheet(int survey) {
        return shared.groups.get(groupOf.intAt(survey)).sheet();
    }

    /** The answer to a question; {@link #NONE} when there is none. */
    int rating(int survey, int question) {
        int answer = sheet(survey).placeOf(question);
        return answer < 0 ? NONE : ratings[firstRating.intAt(survey) + answer];
    }

    /** Where everybody worked who was asked. */
    public void eachPlace(Workplaces reader) {
        for (int survey = 0; survey < size(); survey++) {
            Place place = place(survey);
            reader.works(person(survey), place.unit(), place.location());
        }
    }

    private PersonId person(int survey) {
        return new PersonId(voices.get(survey).person());
    }

    /** Takes note of where somebody works. */
    @FunctionalInterface
    public interface Workplaces {
        void works(PersonId person, OrgUnitId unit, String location);
    }

    /** Who was asked in another org unit than before. */
    public Set<PersonId> moved(Map<PersonId, OrgUnitId> before) {
        Set<PersonId> moved = new HashSet<>();
        for (int survey = 0; survey < size(); survey++) {
            OrgUnitId last = before.get(person(survey));
            if (last != null && !last.equals(place(survey).unit())) {
                moved.add(person(survey));
            }
        }
        return moved;
    }

    /** The codes of all questions; the place in this list is the number of a question. */
    List<String> questions() {
        return List.copyOf(shared.questions.things);
    }
}
