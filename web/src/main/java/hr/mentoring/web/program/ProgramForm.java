package hr.mentoring.web.program;

import hr.mentoring.program.AgreementSection;
import hr.mentoring.program.PairingCriterion;
import hr.mentoring.program.PairingObjective;
import hr.mentoring.program.PairingRule;
import hr.mentoring.program.PairingRules;
import hr.mentoring.program.ProgramAims;
import hr.mentoring.program.ProgramDesign;
import hr.mentoring.program.ProgramType;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A program while it is being typed; it becomes a {@link ProgramDesign}, or a refusal that names the field. */
public class ProgramForm implements Serializable {

    private @Nullable String name;
    private @Nullable String description;
    private ProgramType type;
    private PairingObjective objective;
    private final List<Switch> switches = new ArrayList<>();
    private final List<Weight> weights = new ArrayList<>();
    private int scoreFloor;
    private int minutesPerPair;
    private int sharedHalfHours;
    private int levelGap;
    private int mentorsPerMentee;
    private final List<Section> sections = new ArrayList<>();
    private int months;
    private boolean managerApproval;
    private int reportThreshold;
    private boolean agreementsOpenToHr;
    private @Nullable Integer aimMet;
    private @Nullable Integer aimOnTime;
    private @Nullable Integer aimResponse;
    private @Nullable Double aimSatisfaction;

    ProgramForm(ProgramDesign design) {
        name = design.name();
        description = design.description();
        type = design.type();
        PairingRules rules = design.rules();
        objective = rules.objective();
        for (PairingRule rule : PairingRule.values()) {
            switches.add(new Switch(rule, rules.has(rule)));
        }
        for (PairingCriterion criterion : PairingCriterion.values()) {
            weights.add(new Weight(criterion, rules.weight(criterion)));
        }
        scoreFloor = rules.scoreFloor();
        minutesPerPair = rules.minutesPerPair();
        sharedHalfHours = rules.sharedHalfHours();
        levelGap = rules.levelGap();
        mentorsPerMentee = rules.mentorsPerMentee();
        design.agreement().forEach(section -> sections.add(new Section(section)));
        months = design.months();
        managerApproval = design.managerApproval();
        reportThreshold = design.reportThreshold();
        agreementsOpenToHr = design.agreementsOpenToHr();
        ProgramBody.Aims aims = ProgramBody.Aims.of(design.aims());
        aimMet = aims.met();
        aimOnTime = aims.onTime();
        aimResponse = aims.response();
        aimSatisfaction = aims.satisfactionTenths() == null ? null : aims.satisfactionTenths() / 10.0;
    }

    ProgramDesign design() {
        return new ProgramDesign(
                String.valueOf(name == null ? "" : name),
                description == null ? "" : description,
                type,
                rules(),
                sections.stream().map(Section::section).toList(),
                months,
                managerApproval,
                reportThreshold,
                agreementsOpenToHr,
                aims());
    }

    private ProgramAims aims() {
        Integer tenths = aimSatisfaction == null ? null : Math.toIntExact(Math.round(aimSatisfaction * 10));
        return new ProgramBody.Aims(aimMet, aimOnTime, aimResponse, tenths).aims();
    }

    PairingRules rules() {
        Set<PairingRule> hardRules = EnumSet.noneOf(PairingRule.class);
        switches.stream().filter(Switch::isOn).forEach(rule -> hardRules.add(rule.rule()));
        return new PairingRules(
                objective,
                hardRules,
                weightsByCriterion(),
                scoreFloor,
                minutesPerPair,
                sharedHalfHours,
                levelGap,
                type == ProgramType.TEAM ? mentorsPerMentee : 1);
    }

    Map<PairingCriterion, Integer> weightsByCriterion() {
        Map<PairingCriterion, Integer> given = new EnumMap<>(PairingCriterion.class);
        weights.forEach(weight -> given.put(weight.criterion(), weight.getPoints()));
        return given;
    }

    /** Adds an empty part to the agreement. */
    public void addSection() {
        int number = sections.size() + 1;
        while (hasSection("part-" + number)) {
            number++;
        }
        sections.add(new Section("part-" + number));
    }

    /** Takes a part out of the agreement. */
    public void removeSection(Section section) {
        sections.remove(section);
    }

    /** Puts a part before the one above it. */
    public void raiseSection(Section section) {
        int index = sections.indexOf(section);
        if (index > 0) {
            sections.remove(index);
            sections.add(index - 1, section);
        }
    }

    private boolean hasSection(String code) {
        return sections.stream().anyMatch(section -> section.code.equals(code));
    }

    /** A hard rule that is on or off. */
    public static class Switch implements Serializable {

        private final PairingRule rule;
        private boolean on;

        Switch(PairingRule rule, boolean on) {
            this.rule = rule;
            this.on = on;
        }

        public PairingRule rule() {
            return rule;
        }

        public boolean isOn() {
            return on;
        }

        public void setOn(boolean on) {
            this.on = on;
        }
    }

    /** How much a criterion counts. */
    public static class Weight implements Serializable {

        private final PairingCriterion criterion;
        private int points;

        Weight(PairingCriterion criterion, int points) {
            this.criterion = criterion;
            this.points = points;
        }

        public PairingCriterion criterion() {
            return criterion;
        }

        public int getPoints() {
            return points;
        }

        public void setPoints(int points) {
            this.points = points;
        }
    }

    /** A part of the agreement. */
    public static class Section implements Serializable {

        private final String code;
        private @Nullable String title;
        private @Nullable String prompt;
        private boolean required;

        Section(AgreementSection section) {
            this.code = section.code();
            this.title = section.title();
            this.prompt = section.prompt();
            this.required = section.required();
        }

        Section(String code) {
            this.code = code;
        }

        AgreementSection section() {
            return new AgreementSection(code, title == null ? "" : title, prompt == null ? "" : prompt, required);
        }

        public @Nullable String getTitle() {
            return title;
        }

        public void setTitle(@Nullable String title) {
            this.title = title;
        }

        public @Nullable String getPrompt() {
            return prompt;
        }

        public void setPrompt(@Nullable String prompt) {
            this.prompt = prompt;
        }

        public boolean isRequired() {
            return required;
        }

        public void setRequired(boolean required) {
            this.required = required;
        }
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    public ProgramType getType() {
        return type;
    }

    public void setType(ProgramType type) {
        this.type = type;
    }

    public List<ProgramType> getTypes() {
        return Arrays.asList(ProgramType.values());
    }

    public PairingObjective getObjective() {
        return objective;
    }

    public void setObjective(PairingObjective objective) {
        this.objective = objective;
    }

    public List<PairingObjective> getObjectives() {
        return Arrays.asList(PairingObjective.values());
    }

    public List<Switch> getSwitches() {
        return switches;
    }

    public List<Weight> getWeights() {
        return weights;
    }

    public int getScoreFloor() {
        return scoreFloor;
    }

    public void setScoreFloor(int scoreFloor) {
        this.scoreFloor = scoreFloor;
    }

    public int getMinutesPerPair() {
        return minutesPerPair;
    }

    public void setMinutesPerPair(int minutesPerPair) {
        this.minutesPerPair = minutesPerPair;
    }

    public int getSharedHalfHours() {
        return sharedHalfHours;
    }

    public void setSharedHalfHours(int sharedHalfHours) {
        this.sharedHalfHours = sharedHalfHours;
    }

    public int getLevelGap() {
        return levelGap;
    }

    public void setLevelGap(int levelGap) {
        this.levelGap = levelGap;
    }

    public int getMentorsPerMentee() {
        return mentorsPerMentee;
    }

    public void setMentorsPerMentee(int mentorsPerMentee) {
        this.mentorsPerMentee = mentorsPerMentee;
    }

    public List<Section> getSections() {
        return sections;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }

    public boolean isManagerApproval() {
        return managerApproval;
    }

    public void setManagerApproval(boolean managerApproval) {
        this.managerApproval = managerApproval;
    }

    public int getReportThreshold() {
        return reportThreshold;
    }

    public void setReportThreshold(int reportThreshold) {
        this.reportThreshold = reportThreshold;
    }

    public boolean isAgreementsOpenToHr() {
        return agreementsOpenToHr;
    }

    public void setAgreementsOpenToHr(boolean agreementsOpenToHr) {
        this.agreementsOpenToHr = agreementsOpenToHr;
    }

    public @Nullable Integer getAimMet() {
        return aimMet;
    }

    public void setAimMet(@Nullable Integer aimMet) {
        this.aimMet = aimMet;
    }

    public @Nullable Integer getAimOnTime() {
        return aimOnTime;
    }

    public void setAimOnTime(@Nullable Integer aimOnTime) {
        this.aimOnTime = aimOnTime;
    }

    public @Nullable Integer getAimResponse() {
        return aimResponse;
    }

    public void setAimResponse(@Nullable Integer aimResponse) {
        this.aimResponse = aimResponse;
    }

    public @Nullable Double getAimSatisfaction() {
        return aimSatisfaction;
    }

    public void setAimSatisfaction(@Nullable Double aimSatisfaction) {
        this.aimSatisfaction = aimSatisfaction;
    }
}
