package hr.mentoring.program.model;

import hr.mentoring.program.PairingCriterion;
import hr.mentoring.program.PairingObjective;
import hr.mentoring.program.PairingRule;
import hr.mentoring.program.PairingRules;
import hr.mentoring.program.ProgramId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The pairing rules of a program as they were decided at one time; never changed, so that old runs can be explained. */
@Entity
@Table(name = "program_rules")
public class RulesRevision {

    /** The number of a program's first revision. */
    public static final int FIRST = 1;

    @Id
    @SequenceGenerator(name = "program_rules_seq", sequenceName = "program_rules_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "program_rules_seq")
    private long id;

    @Column(name = "program_id")
    private long programId;

    private int revision;

    @Enumerated(EnumType.STRING)
    private PairingObjective objective;

    @Column(name = "hard_rules")
    private String hardRules;

    private String weights;

    @Column(name = "score_floor")
    private int scoreFloor;

    @Column(name = "minutes_per_pair")
    private int minutesPerPair;

    @Column(name = "shared_half_hours")
    private int sharedHalfHours;

    @Column(name = "level_gap")
    private int levelGap;

    @Column(name = "mentors_per_mentee")
    private int mentorsPerMentee;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected RulesRevision() {}

    /** What {@code madeBy} decided at {@code madeAt}. */
    public RulesRevision(ProgramId program, int revision, PairingRules rules, String madeBy, Instant madeAt) {
        this.programId = program.value();
        this.revision = revision;
        this.objective = rules.objective();
        this.hardRules = rules.hardRules().stream().map(Enum::name).collect(Collectors.joining(" "));
        this.weights = rules.weights().entrySet().stream()
                .map(weight -> weight.getKey() + "=" + weight.getValue())
                .collect(Collectors.joining(" "));
        this.scoreFloor = rules.scoreFloor();
        this.minutesPerPair = rules.minutesPerPair();
        this.sharedHalfHours = rules.sharedHalfHours();
        this.levelGap = rules.levelGap();
        this.mentorsPerMentee = rules.mentorsPerMentee();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    public int revision() {
        return revision;
    }

    /** Who decided. */
    public String madeBy() {
        return madeBy;
    }

    /** When it was decided. */
    public Instant madeAt() {
        return madeAt;
    }

    /** What was decided. */
    public PairingRules rules() {
        return new PairingRules(
                objective,
                readRules(hardRules),
                readWeights(weights),
                scoreFloor,
                minutesPerPair,
                sharedHalfHours,
                levelGap,
                mentorsPerMentee);
    }

    private static Set<PairingRule> readRules(String text) {
        return Arrays.stream(text.split(" ", -1)).map(PairingRule::valueOf).collect(Collectors.toSet());
    }

    private static Map<PairingCriterion, Integer> readWeights(String text) {
        Map<PairingCriterion, Integer> weights = new EnumMap<>(PairingCriterion.class);
        for (String weight : text.split(" ", -1)) {
            String[] parts = weight.split("=", 2);
            weights.put(PairingCriterion.valueOf(parts[0]), Integer.parseInt(parts[1]));
        }
        return weights;
    }
}
