package hr.mentoring.report.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.ProgramId;
import hr.mentoring.reciprocity.Sign;
import hr.mentoring.report.disclosure.Voice;
import hr.mentoring.report.model.CohortActivity.Worked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes apart what happened into the parts of persons, in the order of the voices' names. */
final class Parts {

    private final List<Part> parts = new ArrayList<>();
    private final Set<PersonId> moved;
    private final Map<Set<Stage>, Set<Stage>> kept = new HashMap<>();

    private Parts(Set<PersonId> moved) {
        this.moved = moved;
    }

    /** All parts in these cohorts, and those of everybody who stayed out of them. */
    static List<Part> of(Collection<CohortActivity> cohorts, Staff staff, Set<PersonId> moved) {
        Parts parts = new Parts(moved);
        cohorts.forEach(parts::add);
        parts.addThoseWhoStayedOut(cohorts, staff);
        parts.parts.sort(Comparator.comparing(Part::voice));
        return List.copyOf(parts.parts);
    }

    private void add(CohortActivity cohort) {
        Part.Scope scope = Part.Scope.of(cohort);
        Set<PersonId> paired = new HashSet<>();
        for (Worked pair : cohort.pairs()) {
            Set<Stage> reached = reached(pair);
            add(pair.mentee(), scope, pair, reached);
            Set<Stage> asMentor = EnumSet.copyOf(reached);
            asMentor.add(Stage.MENTORS);
            if (pair.passesOn()) {
                asMentor.add(Stage.PASSED_ON);
            }
            add(pair.mentor(), scope, pair, asMentor);
            paired.add(pair.mentee());
            paired.add(pair.mentor());
        }
        for (PersonId person : cohort.signedUp()) {
            if (!paired.contains(person)) {
                // Pairs are numbered from 1; whoever has none is named by the cohort, below 0.
                Voice alone = new Voice(person.value(), -cohort.cohort().value());
                parts.add(new Part(alone, scope, null, once(person, reached(cohort, person))));
            }
        }
    }

    private void add(PersonId person, Part.Scope scope, Worked pair, Set<Stage> reached) {
        parts.add(new Part(new Voice(person.value(), pair.pair()), scope, pair, once(person, reached)));
    }

    private Set<Stage> once(PersonId person, Set<Stage> reached) {
        Set<Stage> all = EnumSet.copyOf(reached);
        if (moved.contains(person)) {
            all.add(Stage.MOVED);
        }
        return kept.computeIfAbsent(all, first -> first);
    }

    private static Set<Stage> reached(CohortActivity cohort, PersonId alone) {
        Set<Stage> reached = EnumSet.of(Stage.SIGNED_UP);
        if (cohort.accepted().contains(alone)) {
            reached.add(Stage.ACCEPTED);
        }
        if (cohort.waiting().contains(alone)) {
            reached.add(Stage.WAITING);
        }
        return reached;
    }

    private static Set<Stage> reached(Worked pair) {
        Set<Stage> reached = EnumSet.of(Stage.SIGNED_UP, Stage.ACCEPTED, Stage.MATCHED);
        if (pair.agreed()) {
            reached.add(Stage.AGREED);
        }
        reached.add(pair.met().held() > 0 ? Stage.MET : Stage.SILENT);
        if (pair.ending() == null) {
            reached.add(Stage.ACTIVE);
        } else {
            reached.add(Stage.ENDED);
            reached.add(Stage.of(pair.ending()));
        }
        if (pair.sign() == Sign.ONE_SIDED) {
            reached.add(Stage.ONE_SIDED);
        }
        if (pair.sign() == Sign.SILENT) {
            reached.add(Stage.QUIET);
        }
        return reached;
    }

    /** Somebody who signed up for nothing counts everywhere; somebody who did elsewhere, for what they left alone. */
    private void addThoseWhoStayedOut(Collection<CohortActivity> cohorts, Staff staff) {
        Map<CohortId, ProgramId> programs =
                cohorts.stream().collect(Collectors.toMap(CohortActivity::cohort, CohortActivity::program));
        Map<PersonId, Set<CohortId>> joined = new HashMap<>();
        cohorts.forEach(cohort -> people(cohort)
                .forEach(person ->
                        joined.computeIfAbsent(person, p -> new HashSet<>()).add(cohort.cohort())));
        Map<Choice, Part.Scope> scopes = new HashMap<>();
        staff.eachInvited((person, open) -> {
            Choice choice = new Choice(joined.getOrDefault(person, Set.of()), open);
            Part.Scope left = scopes.computeIfAbsent(choice, first -> first.left(programs));
            if (!left.cohorts().isEmpty()) {
                parts.add(
                        new Part(new Voice(person.value(), 0), left, null, once(person, EnumSet.of(Stage.STAYED_OUT))));
            }
        });
    }

    /** What somebody joined of the cohorts that were open to them; very many people have the same choice made. */
    private record Choice(Set<CohortId> joined, Set<CohortId> open) {

        /** What they left alone. */
        private Part.Scope left(Map<CohortId, ProgramId> programs) {
            Set<ProgramId> known = joined.stream().map(programs::get).collect(Collectors.toSet());
            Set<CohortId> left = open.stream()
                    .filter(cohort -> programs.containsKey(cohort) && !joined.contains(cohort))
                    .collect(Collectors.toSet());
            return new Part.Scope(
                    joined.isEmpty(),
                    left.stream()
                            .map(programs::get)
                            .filter(program -> !known.contains(program))
                            .collect(Collectors.toSet()),
                    left);
        }
    }

    private static Stream<PersonId> people(CohortActivity cohort) {
        return Stream.concat(
                cohort.signedUp().stream(),
                cohort.pairs().stream().flatMap(pair -> Stream.of(pair.mentee(), pair.mentor())));
    }
}
