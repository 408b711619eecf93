package hr.mentoring.profile.model;

import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.Skill;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A skill at its place in somebody's list of needs or offers. */
@Embeddable
public class RankedSkill {

    @Column(name = "competency_id")
    private long competencyId;

    private int level;

    private int position;

    protected RankedSkill() {}

    private RankedSkill(Skill skill, int position) {
        this.competencyId = skill.competency().value();
        this.level = skill.level();
        this.position = position;
    }

    /** The skills, each with its place. */
    static List<RankedSkill> rank(List<Skill> skills) {
        List<RankedSkill> ranked = new ArrayList<>();
        for (Skill skill : skills) {
            ranked.add(new RankedSkill(skill, ranked.size() + 1));
        }
        return ranked;
    }

    /** The skills in order. */
    static List<Skill> inOrder(List<RankedSkill> ranked) {
        return ranked.stream()
                .sorted(Comparator.comparingInt(skill -> skill.position))
                .map(RankedSkill::toSkill)
                .toList();
    }

    private Skill toSkill() {
        return new Skill(new CompetencyId(competencyId), level);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RankedSkill skill
                && competencyId == skill.competencyId
                && level == skill.level
                && position == skill.position;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(competencyId) * 31 + position;
    }
}
