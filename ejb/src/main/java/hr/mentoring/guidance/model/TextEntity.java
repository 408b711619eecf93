package hr.mentoring.guidance.model;

import hr.mentoring.agreement.Side;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.guidance.Bilingual;
import hr.mentoring.guidance.GuidanceText;
import hr.mentoring.guidance.GuidanceTextId;
import hr.mentoring.guidance.Moment;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text of guidance. One that came with the product has a code and can be restored; others can be removed. */
@Entity
@Table(name = "guidance_text")
public class TextEntity {

    @Id
    @SequenceGenerator(name = "guidance_text_seq", sequenceName = "guidance_text_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guidance_text_seq")
    private long id;

    @Version
    private int version;

    @Column(updatable = false)
    private @Nullable String code;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Moment moment;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    private int place;

    private boolean hidden;

    @Embedded
    private BilingualColumns text;

    protected TextEntity() {}

    /** A text that an administrator adds. */
    public TextEntity(Moment moment, Side side, int place, Bilingual text) {
        this.moment = moment;
        this.side = side;
        this.place = place;
        this.text = new BilingualColumns(text);
    }

    /**
     * Changes the words.
     *
     * @param seen the version that the administrator had in front of them
     * @throws RuleBroken {@code common.stale}
     */
    public void change(int seen, Bilingual words) {
        RuleBroken.require(seen == version, "common.stale");
        text = new BilingualColumns(words);
    }

    /** Gives it the words again with which it came. */
    public void restore(Bilingual first) {
        text = new BilingualColumns(first);
    }

    /** Shows it to nobody, or to people again. */
    public void hide(boolean from) {
        hidden = from;
    }

    /** Puts it at a place among its like. */
    public void standAt(int where) {
        place = where;
    }

    public GuidanceTextId id() {
        return new GuidanceTextId(id);
    }

    public Moment moment() {
        return moment;
    }

    public Side side() {
        return side;
    }

    /** The code under which it came; empty for one that was added. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    public boolean isHidden() {
        return hidden;
    }

    public Bilingual text() {
        return text.toBilingual();
    }

    /** How administrators see it, given the words with which each text came. */
    public GuidanceText seen(Map<String, Bilingual> firstWordings) {
        Bilingual first = code == null ? null : firstWordings.get(code);
        return new GuidanceText(
                id(),
                version,
                moment,
                side,
                place,
                hidden,
                text(),
                first != null,
                first != null && !first.equals(text()));
    }
}
