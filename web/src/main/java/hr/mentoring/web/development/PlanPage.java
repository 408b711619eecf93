package hr.mentoring.web.development;

import hr.mentoring.agreement.Both;
import hr.mentoring.agreement.Goal;
import hr.mentoring.development.AgreedGoal;
import hr.mentoring.development.Level;
import hr.mentoring.development.MappedView;
import hr.mentoring.development.PlanService;
import hr.mentoring.development.PlanView;
import hr.mentoring.development.Suggestions;
import hr.mentoring.pairing.PairId;
import hr.mentoring.profile.Competency;
import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.ProfileService;
import hr.mentoring.web.agreement.PairIds;
import hr.mentoring.web.common.Choice;
import hr.mentoring.web.common.IdNumber;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The learning plan of a pair: what it is about, how far to come, and how it changed. */
@Named
@ViewScoped
public class PlanPage implements Serializable {

    @EJB
    private PlanService plans;

    @EJB
    private ProfileService profiles;

    @Inject
    private Pages pages;

    @Inject
    private PlanPictures pictures;

    private @Nullable Long pair;
    private @Nullable Long chosen;
    private final Map<String, String> aims = new HashMap<>();
    private transient @Nullable PlanView plan;
    private transient @Nullable Suggestions suggestions;

    /** Answers at once when there is no such pair. */
    public void open() {
        getPlan();
    }

    /** Puts the chosen competency into the plan. */
    public String add() {
        return put(new CompetencyId(IdNumber.of("competency", chosen)));
    }

    /** Puts a competency that the mentee needs into the plan. */
    public String put(CompetencyId competency) {
        plans.map(id(), competency);
        return done("development.added");
    }

    /** Takes a competency out. */
    public String drop(MappedView mapped) {
        plans.drop(mapped.id());
        return done("development.dropped");
    }

    /** Says how far the mentee wants to come. */
    public String aim(MappedView mapped) {
        plans.aim(
                mapped.id(),
                Choice.of(Level.class, "level", aims.get(mapped.id().toString())));
        return done("development.aim-done");
    }

    /** Opens the next round. */
    public String reassess() {
        plans.reassess(id());
        pages.say("development.looked-again", getBoth().other().givenName());
        return again();
    }

    public PlanView getPlan() {
        if (plan == null) {
            plan = plans.read(id());
            plan.competencies().forEach(each -> aims.computeIfAbsent(each.id().toString(), key -> name(each.aim())));
        }
        return plan;
    }

    public Both getBoth() {
        return getPlan().both();
    }

    /** The picture of a competency. */
    public CompetencyPicture picture(MappedView mapped) {
        return pictures.of(mapped, getBoth());
    }

    /** The competencies that the mentee needs and the plan does not have. */
    public List<Competency> getNeeds() {
        List<CompetencyId> needs = suggestions().needs();
        return profiles.competencies().stream()
                .filter(competency -> needs.contains(competency.id()))
                .toList();
    }

    /** The goals of the agreement that the plan does not have. */
    public Map<AgreedGoal, Goal> getAgreed() {
        return suggestions().goals();
    }

    /** The catalog without what the plan has, by group. */
    public List<SelectItem> getCatalog() {
        Set<CompetencyId> known = getPlan().competencies().stream()
                .map(each -> each.competency().id())
                .collect(Collectors.toSet());
        Map<String, List<SelectItem>> groups = profiles.competencies().stream()
                .filter(competency -> !known.contains(competency.id()))
                .sorted(Comparator.comparing(competency -> competency.name(pages.locale())))
                .collect(Collectors.groupingBy(
                        Competency::group,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                each -> new SelectItem(each.id().value(), each.name(pages.locale())),
                                Collectors.toList())));
        return groups.entrySet().stream()
                .map(group -> pictures.group(group.getKey(), group.getValue()))
                .map(SelectItem.class::cast)
                .toList();
    }

    public Level[] getLevels() {
        return Level.values();
    }

    private Suggestions suggestions() {
        if (suggestions == null) {
            suggestions = plans.suggestions(id());
        }
        return suggestions;
    }

    private String done(String said) {
        pages.say(said);
        return again();
    }

    private String again() {
        return "/portal/plan?faces-redirect=true&pair=" + id();
    }

    private static String name(@Nullable Level level) {
        return level == null ? "" : level.name();
    }

    private PairId id() {
        return PairIds.of(pair);
    }

    public @Nullable Long getPair() {
        return pair;
    }

    public void setPair(@Nullable Long pair) {
        this.pair = pair;
    }

    /** The competency that is chosen to be put in. */
    public @Nullable Long getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable Long chosen) {
        this.chosen = chosen;
    }

    /** The aims being chosen, by competency. */
    public Map<String, String> getAims() {
        return aims;
    }
}
