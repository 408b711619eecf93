package hr.mentoring.report.model;

import hr.mentoring.feedback.Question;
import hr.mentoring.program.ProgramAims;
import hr.mentoring.program.ProgramId;
import hr.mentoring.report.statistics.Interval;
import hr.mentoring.report.statistics.Mean;
import hr.mentoring.report.statistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Something that a program wants to reach in each quarter. */
enum Aim {
    /** So many of the pairs meet, in percent. */
    MET,
    /** So many of the meetings begin on time, in percent. */
    ON_TIME,
    /** So many surveys are handed in, in percent. */
    RESPONSE,
    /** People rate their match so, in tenths. */
    SATISFACTION;

    /** What is said of an aim that was set. */
    enum Verdict {
        /** What was reached lies below, beyond chance. */
        BELOW,
        /** What was reached is not below, beyond chance. */
        REACHED,
        /** It may be below or not. */
        NOT_CERTAIN
    }

    /** What was reached: a share of so many, or an average. */
    record Reached(double value, Interval interval) {

        Verdict of(double wanted) {
            if (interval.high() < wanted) {
                return Verdict.BELOW;
            }
            return interval.low() >= wanted ? Verdict.REACHED : Verdict.NOT_CERTAIN;
        }
    }

    /** How its figure is called. */
    String measure() {
        return Measures.AIM + name();
    }

    /** What these programs want, to be kept beside what they reach, since it may change later. */
    static List<Figure> figures(Map<ProgramId, ProgramAims> programs) {
        List<Figure> figures = new ArrayList<>();
        programs.forEach((program, aims) -> {
            for (Aim aim : values()) {
                aim.of(aims)
                        .ifPresent(wanted ->
                                figures.add(Figure.count(CellKey.program(program.value()), aim.measure(), wanted)));
            }
        });
        return figures;
    }

    private OptionalInt of(ProgramAims aims) {
        return switch (this) {
            case MET -> aims.met();
            case ON_TIME -> aims.onTime();
            case RESPONSE -> aims.response();
            case SATISFACTION -> aims.satisfactionTenths();
        };
    }

    /** What a group wants, as a share or as a rating; empty where it does not say. */
    Optional<Double> wanted(Figures figures, String cell) {
        return figures.amount(cell, measure()).map(wanted -> this == SATISFACTION ? wanted / 10 : wanted / 100);
    }

    /** The share of a group that was reached; empty where it may not be said, and for ratings. */
    Optional<Share> share(Figures figures, String cell) {
        return switch (this) {
            case MET ->
                figures.count(cell, Stage.MATCHED)
                        .filter(pairs -> pairs > 0)
                        .flatMap(pairs ->
                                figures.count(cell, Stage.MET).map(met -> new Share(Math.min(met, pairs), pairs)));
            case ON_TIME -> figures.share(cell, Measures.ON_TIME);
            case RESPONSE -> figures.response(cell);
            case SATISFACTION -> Optional.empty();
        };
    }

    /** What a group reached; empty where it may not be said. */
    Optional<Reached> reached(Figures figures, String cell) {
        if (this == SATISFACTION) {
            return figures.mean(cell, Question.MATCH).map(Aim::reached);
        }
        return share(figures, cell).map(share -> new Reached(share.value(), share.interval()));
    }

    private static Reached reached(Mean mean) {
        return new Reached(mean.value(), mean.interval());
    }
}
