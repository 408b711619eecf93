package hr.mentoring.web.concern;

import hr.mentoring.concern.Question;
import hr.mentoring.concern.Thoughts;
import hr.mentoring.concern.ThoughtsService;
import hr.mentoring.pairing.PairId;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Thoughts on a page, saved as one types; when another window saved something else in between, both are kept and the
 * reader chooses.
 */
@Dependent
public class ThoughtsSheet implements Serializable {

    @EJB
    private ThoughtsService thoughts;

    private long pair;
    private final EnumMap<Question, String> said = new EnumMap<>(Question.class);
    private int revision;
    private boolean elsewhere;
    private @Nullable Instant savedAt;
    private transient @Nullable Thoughts saved;

    /** Takes up what was typed about a pair. */
    void open(PairId of) {
        pair = of.value();
        takeOther();
    }

    /** Keeps what is typed, unless another window saved something else; then the person chooses. */
    public void save() {
        if (elsewhere) {
            return;
        }
        saved = null;
        elsewhere = getSaved().revision() != revision;
        if (!elsewhere) {
            keep();
        }
    }

    /** Goes on with what is on this page although something else was saved. */
    public void keepMine() {
        saved = null;
        revision = getSaved().revision();
        elsewhere = false;
        keep();
    }

    /** Goes on with what is saved. */
    public final void takeOther() {
        saved = null;
        elsewhere = false;
        said.clear();
        said.putAll(getSaved().on());
        revision = getSaved().revision();
        savedAt = getSaved().savedAt();
    }

    /** Throws all of it away. */
    void forget() {
        thoughts.forget(id());
        takeOther();
    }

    private void keep() {
        Map<Question, String> typed = new EnumMap<>(Question.class);
        said.forEach((question, words) -> typed.put(question, Typed.or(words)));
        revision = thoughts.save(id(), typed, revision);
        saved = null;
        savedAt = getSaved().savedAt();
    }

    private PairId id() {
        return new PairId(pair);
    }

    /** What is saved. */
    public Thoughts getSaved() {
        if (saved == null) {
            saved = thoughts.read(id());
        }
        return saved;
    }

    public Question[] getQuestions() {
        return Question.values();
    }

    /** What is typed; views write into it by question. */
    public Map<Question, String> getSaid() {
        return said;
    }

    /** Whether something else was saved since this page took it up. */
    public boolean isElsewhere() {
        return elsewhere;
    }

    public @Nullable Instant getSavedAt() {
        return savedAt;
    }
}
