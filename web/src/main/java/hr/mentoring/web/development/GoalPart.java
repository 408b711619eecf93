package hr.mentoring.web.development;

import hr.mentoring.agreement.Goal;
import hr.mentoring.development.AgreedGoal;
import hr.mentoring.development.GoalService;
import hr.mentoring.development.GoalView;
import hr.mentoring.development.Horizon;
import hr.mentoring.development.NewGoal;
import hr.mentoring.development.StepView;
import hr.mentoring.pairing.PairId;
import hr.mentoring.web.common.Choice;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The goals of a plan and the steps towards them: write them down, and say what became of them. */
@Named
@ViewScoped
public class GoalPart implements Serializable {

    @EJB
    private GoalService goals;

    @Inject
    private Pages pages;

    private final Map<String, String> typed = new HashMap<>();
    private @Nullable String what;
    private @Nullable String success;
    private String horizon = Horizon.SHORT.name();

    /** Writes down the typed goal. */
    public String add(PairId pair) {
        goals.set(
                pair,
                new NewGoal(Choice.of(Horizon.class, "horizon", horizon), Typed.or(what), Typed.or(success), null));
        return again(pair, "development.goal-added");
    }

    /** Takes over a goal of the agreement. */
    public String take(PairId pair, AgreedGoal source, Goal goal) {
        goals.set(pair, new NewGoal(Horizon.SHORT, goal.what(), goal.success(), source));
        return again(pair, "development.goal-added");
    }

    /** Puts a goal into the typed words. */
    public String reword(PairId pair, GoalView goal) {
        goals.reword(goal.id(), goal.edits(), goal.horizon(), said("what", goal.id()), said("success", goal.id()));
        return again(pair, "development.goal-reworded");
    }

    /** Begins to reword: views show the words as they are. */
    public Map<String, String> words(GoalView goal) {
        typed.putIfAbsent("what" + goal.id(), goal.what());
        typed.putIfAbsent("success" + goal.id(), goal.success());
        return typed;
    }

    /** Says that a goal is reached. */
    public String reach(PairId pair, GoalView goal) {
        goals.reach(goal.id(), said("goal", goal.id()));
        return again(pair, "development.goal-reached");
    }

    /** Says why a goal is left. */
    public String leave(PairId pair, GoalView goal) {
        goals.leave(goal.id(), said("goal", goal.id()));
        return again(pair, "development.goal-left-done");
    }

    /** Plans a step. */
    public String plan(PairId pair, GoalView goal) {
        goals.plan(goal.id(), said("step", goal.id()), Days.read(typed.get("due" + goal.id())));
        return again(pair, "development.step-added");
    }

    /** Says that a step is done. */
    public String finish(PairId pair, StepView step) {
        goals.finish(step.id(), said("answer", step.id()));
        return again(pair, "development.step-closed-done");
    }

    /** Says why a step is left. */
    public String drop(PairId pair, StepView step) {
        goals.leave(step.id(), said("answer", step.id()));
        return again(pair, "development.step-closed-done");
    }

    /** Gives a step another day. */
    public String move(PairId pair, StepView step) {
        goals.move(step.id(), Days.read(typed.get("day" + step.id())));
        return again(pair, "development.step-moved");
    }

    public Horizon[] getHorizons() {
        return Horizon.values();
    }

    private String said(String kind, Object id) {
        return Typed.or(typed.get(kind + id));
    }

    private String again(PairId pair, String said) {
        pages.say(said);
        return "/portal/plan?faces-redirect=true&pair=" + pair;
    }

    /** What is typed, by kind and id. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable String getSuccess() {
        return success;
    }

    public void setSuccess(@Nullable String success) {
        this.success = success;
    }

    public String getHorizon() {
        return horizon;
    }

    public void setHorizon(String horizon) {
        this.horizon = horizon;
    }
}
