package hr.mentoring.report.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.feedback.Given;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.report.disclosure.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Everything that was asked on an occasion of a quarter and answered to it, in the order of the voices' names. */
public final class Ballots {

    private final List<Ballot> asked;
    private final List<String> questions;

    private Ballots(List<Ballot> asked, List<String> questions) {
        this.asked = asked;
        this.questions = questions;
    }

    /** Takes the surveys of a quarter as they are read, in any order. */
    public static final class Builder implements Consumer<Given> {

        private final Map<Occasion, List<Ballot>> asked = new EnumMap<>(Occasion.class);
        private final Map<Ballot.Place, Ballot.Place> places = new HashMap<>();
        private final Map<Set<String>, Ballot.Sheet> sheets = new HashMap<>();
        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final Map<String, Quotes> quotes = new TreeMap<>();

        @Override
        public void accept(Given given) {
            Ballot.Place place = new Ballot.Place(
                    given.side().name(), given.program(), given.cohort(), given.orgUnit(), given.location());
            Voice voice = new Voice(given.person().value(), given.pair().value());
            asked.computeIfAbsent(given.occasion(), first -> new ArrayList<>())
                    .add(ballot(voice, places.computeIfAbsent(place, first -> first), given));
            for (Given.Quote quote : given.quotes()) {
                quotes.computeIfAbsent(quote.question(), Quotes::new).add(voice, quote.words());
            }
        }

        private Ballot ballot(Voice voice, Ballot.Place place, Given given) {
            if (!given.answered()) {
                return new Ballot(voice, place, Ballot.Sheet.EMPTY, Ballot.UNANSWERED);
            }
            Map<String, Integer> answers = given.ratings();
            Ballot.Sheet sheet = sheets.get(answers.keySet());
            if (sheet == null) {
                sheet = sheet(answers.keySet());
                sheets.put(Set.copyOf(answers.keySet()), sheet);
            }
            byte[] ratings = new byte[answers.size()];
            for (Map.Entry<String, Integer> answer : answers.entrySet()) {
                ratings[sheet.placeOf(numbers.getOrDefault(answer.getKey(), -1))] =
                        answer.getValue().byteValue();
            }
            return new Ballot(voice, place, sheet, ratings);
        }

        private Ballot.Sheet sheet(Set<String> answered) {
            answered.stream().sorted().forEach(question -> numbers.putIfAbsent(question, numbers.size()));
            int[] placeOf = new int[numbers.size()];
            Arrays.fill(placeOf, -1);
            int next = 0;
            for (String question : answered) {
                placeOf[numbers.getOrDefault(question, -1)] = next++;
            }
            return new Ballot.Sheet(placeOf);
        }

        /** All that were taken on an occasion. */
        public Ballots of(Occasion occasion) {
            List<Ballot> all = asked.getOrDefault(occasion, new ArrayList<>());
            all.sort(null);
            return new Ballots(Collections.unmodifiableList(all), List.copyOf(numbers.keySet()));
        }

        /** What people wrote and agreed to show, question by question where enough of them did, as it is kept. */
        public List<String> quotes() {
            return quotes.values().stream()
                    .flatMap(said -> said.shown().stream())
                    .toList();
        }
    }

    /** All surveys, those that nobody handed in as well. */
    List<Ballot> asked() {
        return asked;
    }

    /** Where everybody worked who was asked. */
    public void eachPlace(Workplaces reader) {
        asked.forEach(ballot -> reader.works(
                new PersonId(ballot.voice().person()),
                ballot.place().unit(),
                ballot.place().location()));
    }

    /** Takes note of where somebody works. */
    @FunctionalInterface
    public interface Workplaces {
        void works(PersonId person, OrgUnitId unit, String location);
    }

    /** Who was asked in another org unit than before. */
    public Set<PersonId> moved(Map<PersonId, OrgUnitId> before) {
        return asked.stream()
                .filter(ballot -> {
                    OrgUnitId last = before.get(new PersonId(ballot.voice().person()));
                    return last != null && !last.equals(ballot.place().unit());
                })
                .map(ballot -> new PersonId(ballot.voice().person()))
                .collect(Collectors.toSet());
    }

    /** The codes of all questions; the place in this list is the number of a question. */
    List<String> questions() {
        return questions;
    }
}
