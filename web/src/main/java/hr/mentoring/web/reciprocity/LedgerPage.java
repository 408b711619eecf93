package hr.mentoring.web.reciprocity;

import hr.mentoring.agreement.Both;
import hr.mentoring.common.PersonId;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.directory.Person;
import hr.mentoring.pairing.PairId;
import hr.mentoring.reciprocity.Balance;
import hr.mentoring.reciprocity.Direction;
import hr.mentoring.reciprocity.GiftKind;
import hr.mentoring.reciprocity.GiftView;
import hr.mentoring.reciprocity.LedgerService;
import hr.mentoring.reciprocity.LedgerView;
import hr.mentoring.reciprocity.NewGift;
import hr.mentoring.web.agreement.PairIds;
import hr.mentoring.web.common.Choice;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What goes back and forth in a pair: a line in ten seconds, and the picture of both sides. */
@Named
@ViewScoped
public class LedgerPage implements Serializable {

    private static final int SUGGESTIONS = 8;

    /** Half of the drawing, from its middle to its edge. */
    private static final int HALF = 150;

    @EJB
    private LedgerService ledger;

    @Inject
    private DirectoryService directory;

    @Inject
    private Pages pages;

    private @Nullable Long pair;
    private String direction = Direction.I_GAVE.name();
    private String kind = GiftKind.ADVICE.name();
    private @Nullable String word;
    private @Nullable Integer minutes;
    private @Nullable String to;
    private final Map<String, String> names = new HashMap<>();
    private transient @Nullable LedgerView view;

    /** Answers at once when there is no such pair. */
    public void open() {
        getView();
    }

    /** Writes down the typed line. */
    public String enter() {
        String colleague = Typed.or(to);
        Integer spent = minutes;
        ledger.enter(
                id(),
                new NewGift(
                        Choice.of(Direction.class, "direction", direction),
                        Choice.of(GiftKind.class, "kind", kind),
                        Typed.or(word),
                        spent == null ? 0 : spent,
                        colleague.isEmpty() ? null : new PersonId(Long.parseLong(colleague))));
        return again("reciprocity.entered");
    }

    /** Says that the reader was given this. */
    public String confirm(GiftView line) {
        ledger.confirm(line.id());
        return again("reciprocity.confirmed");
    }

    /** Takes back what the reader has written down. */
    public String takeBack(GiftView line) {
        ledger.takeBack(line.id());
        return again("reciprocity.taken-back");
    }

    /** Colleagues whose names fit what is typed, by id. */
    public List<String> colleagues(String typed) {
        Both both = getBoth();
        return directory.search(typed, SUGGESTIONS).stream()
                .filter(person -> !both.pair().includes(person.id()))
                .map(this::remember)
                .toList();
    }

    /** The name of a colleague who was suggested or chosen. */
    public String name(String id) {
        return names.getOrDefault(id, "");
    }

    private String remember(Person person) {
        names.put(person.id().toString(), person.name());
        return person.id().toString();
    }

    /** How long a bar is in the drawing. */
    public int length(int count) {
        return count == 0 ? 0 : Math.max(4, HALF * count / getBalance().most());
    }

    public LedgerView getView() {
        if (view == null) {
            view = ledger.read(id());
        }
        return view;
    }

    public Both getBoth() {
        return getView().both();
    }

    public Balance getBalance() {
        return getView().balance();
    }

    public GiftKind[] getKinds() {
        return GiftKind.values();
    }

    private String again(String said) {
        pages.say(said);
        return "/portal/ledger?faces-redirect=true&pair=" + id();
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

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public @Nullable String getWord() {
        return word;
    }

    public void setWord(@Nullable String word) {
        this.word = word;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    /** The id of the colleague it was passed on to; null for nobody named. */
    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }
}
