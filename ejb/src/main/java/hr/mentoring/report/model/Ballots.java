package hr.mentoring.report.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.directory.OrgUnitId;
import hr.mentoring.feedback.Given;
import hr.mentoring.report.disclosure.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Everything that was asked about a quarter and answered to it, in the order of the voices' names. */
public final class Ballots {

    private final List<Ballot> asked;
    private final List<String> questions;
    private final List<String> quotes;

    private Ballots(List<Ballot> asked, List<String> questions, List<String> quotes) {
        this.asked = asked;
        this.questions = questions;
        this.quotes = quotes;
    }

    /** Takes surveys as they are read, in any order. */
    public static final class Builder implements Consumer<Given> {

        private final List<Ballot> asked = new ArrayList<>();
        private final Map<Ballot.Place, Ballot.Place> places = new HashMap<>();
        private final List<String> questions = new ArrayList<>();
        private final Quotes quotes = new Quotes();

        @Override
        public void accept(Given given) {
            Ballot.Place place = new Ballot.Place(
                    given.side().name(), given.program(), given.cohort(), given.orgUnit(), given.location());
            Voice voice = new Voice(given.person().value(), given.pair().value());
            asked.add(new Ballot(
                    voice,
                    places.computeIfAbsent(place, first -> first),
                    given.answered() ? ratings(given.ratings()) : Ballot.UNANSWERED));
            if (!given.quote().isEmpty()) {
                quotes.add(voice, given.quote());
            }
        }

        private byte[] ratings(Map<String, Integer> answers) {
            for (String question : answers.keySet()) {
                if (!questions.contains(question)) {
                    questions.add(question);
                }
            }
            byte[] ratings = new byte[questions.size()];
            Arrays.fill(ratings, Ballot.NONE);
            answers.forEach((question, rating) -> ratings[questions.indexOf(question)] = rating.byteValue());
            return ratings;
        }

        /** All that were taken. */
        public Ballots build() {
            asked.sort(null);
            return new Ballots(List.copyOf(asked), List.copyOf(questions), quotes.shown());
        }
    }

    /** All surveys, those that nobody handed in as well. */
    List<Ballot> asked() {
        return asked;
    }

    /** The surveys that were handed in. */
    List<Ballot> answered() {
        return asked.stream().filter(Ballot::isAnswered).toList();
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

    /** What people wrote and agreed to show, in an order that says nothing; empty unless enough of them did. */
    public List<String> quotes() {
        return quotes;
    }
}
