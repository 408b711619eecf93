package hr.mentoring.enrollment.model;

import hr.mentoring.common.PersonId;
import hr.mentoring.program.Side;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Somebody wished for, at their place in the list. */
@Embeddable
public class Wish {

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "person_id")
    private long personId;

    private int position;

    protected Wish() {}

    private Wish(Side side, PersonId person, int position) {
        this.side = side;
        this.personId = person.value();
        this.position = position;
    }

    /** These people in this order, wished for as mentors or as mentees. */
    static List<Wish> ranked(Side side, List<PersonId> people) {
        List<Wish> wishes = new ArrayList<>();
        for (PersonId person : people) {
            wishes.add(new Wish(side, person, wishes.size() + 1));
        }
        return wishes;
    }

    /** Those who are wished for as mentors or as mentees, in order. */
    static List<PersonId> people(List<Wish> wishes, Side side) {
        return wishes.stream()
                .filter(wish -> wish.side == side)
                .sorted(Comparator.comparingInt(wish -> wish.position))
                .map(wish -> new PersonId(wish.personId))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wish wish
                && side == wish.side
                && personId == wish.personId
                && position == wish.position;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(personId) * 31 + position;
    }
}
