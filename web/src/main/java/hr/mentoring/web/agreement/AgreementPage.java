package hr.mentoring.web.agreement;

import hr.mentoring.agreement.AgreementService;
import hr.mentoring.agreement.AgreementText;
import hr.mentoring.agreement.AgreementView;
import hr.mentoring.agreement.Comparison;
import hr.mentoring.agreement.Formality;
import hr.mentoring.agreement.Point;
import hr.mentoring.agreement.Proposal;
import hr.mentoring.agreement.Side;
import hr.mentoring.common.Texts;
import hr.mentoring.pairing.PairId;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one page of an agreement, which changes with its state: write, answer, compare, sign, look again. What is typed is
 * saved as one goes; the page remembers which revision it continues and which version it answers.
 */
@Named
@ViewScoped
public class AgreementPage implements Serializable {

    @EJB
    private AgreementService agreements;

    @Inject
    private Pages pages;

    private @Nullable Long pair;
    private int from;
    private int to;
    private @Nullable AgreementForm form;
    private int knows;
    private int revision;
    private boolean elsewhere;
    private @Nullable Instant savedAt;
    private transient @Nullable AgreementView view;
    private transient @Nullable Map<Point, String> prompts;

    /** Shows the agreement; a mentee who has written nothing finds an open sheet, and a draft is taken up again. */
    public void open() {
        boolean begins = getView().versions().isEmpty() && getView().side() == Side.MENTEE;
        if (getView().pair().isActive() && (begins || getView().draft() != null)) {
            write();
        }
        int latest = getView().latestNumber();
        to = to > 0 ? Math.min(to, latest) : latest;
        from = from > 0 ? Math.min(from, latest) : Math.max(1, latest - 1);
    }

    /** Opens the sheet: with what was typed before, otherwise with the latest text. */
    public void write() {
        AgreementView.Draft draft = getView().draft();
        if (draft == null) {
            form = AgreementForm.of(
                    getView().latest().map(AgreementView.Version::text).orElse(AgreementText.EMPTY), "");
            knows = getView().latestNumber();
            revision = 0;
            savedAt = null;
        } else {
            form = AgreementForm.of(draft.text(), draft.note());
            knows = draft.basedOn();
            revision = draft.revision();
            savedAt = draft.savedAt();
        }
        elsewhere = false;
    }

    /** Keeps what is typed, unless another window has saved in between; then the person chooses. */
    public void save() {
        if (form == null || elsewhere) {
            return;
        }
        forget();
        AgreementView.Draft draft = getView().draft();
        elsewhere = (draft == null ? 0 : draft.revision()) != revision;
        if (!elsewhere) {
            keep();
        }
    }

    /** Goes on with what is on this page although another window has saved something else. */
    public void keepMine() {
        forget();
        AgreementView.Draft draft = getView().draft();
        revision = draft == null ? 0 : draft.revision();
        elsewhere = false;
        keep();
    }

    /** Goes on with what the other window has saved. */
    public void takeOther() {
        forget();
        write();
    }

    /** Lets what is typed answer the version that came in while it was written. */
    public void answerLatest() {
        forget();
        knows = getView().latestNumber();
        keep();
    }

    public void addGoal() {
        form().addGoal();
        save();
    }

    public void removeGoal(int index) {
        form().getGoals().remove(index);
        save();
    }

    public void addReview() {
        form().addReview();
        save();
    }

    public void removeReview(int index) {
        form().getReviews().remove(index);
        save();
    }

    /** Puts what is typed on the table. */
    public String send() {
        save();
        if (elsewhere) {
            return "";
        }
        int number = agreements.propose(id(), proposal());
        pages.say("agreement.sent", number, getView().other().name());
        return again();
    }

    /** Signs exactly the text that the page showed. */
    public String sign(String hash) {
        agreements.sign(id(), hash);
        forget();
        if (getView().tableNumber() == 0) {
            pages.say("agreement.in-force");
        } else {
            pages.say("agreement.signed", getView().tableNumber());
        }
        return again();
    }

    /** Notes that the two looked at it and that it still fits. */
    public String confirmReview() {
        agreements.confirmReview(id());
        pages.say("agreement.review-confirmed");
        return again();
    }

    /** Throws away what was typed. */
    public String discard() {
        agreements.discardDraft(id());
        pages.say("agreement.discarded");
        return again();
    }

    /** What is different between the two chosen versions. */
    public Comparison getComparison() {
        return agreements.compare(id(), from, to);
    }

    /** What the version on the table changes in the one before it. */
    public Comparison getNews() {
        return agreements.compare(id(), getView().tableNumber() - 1, getView().tableNumber());
    }

    /** What the draft changes in the latest version. */
    public Comparison getDraftChanges() {
        return agreements.compareWithLatest(id(), form().text());
    }

    public boolean isWriting() {
        return form != null;
    }

    /** Whether a version came in after the one that is being answered. */
    public boolean isAnswered() {
        return form != null && knows < getView().latestNumber();
    }

    /** Whether another window has saved another text. */
    public boolean isElsewhere() {
        return elsewhere;
    }

    /** Whether the reader may sign the text on the table. */
    public boolean isSignable() {
        return getView()
                .onTable()
                .filter(version -> !version.isSignedBy(getView().me().id()))
                .isPresent();
    }

    /** Whether the reader may propose a text now. */
    public boolean isOpenToChange() {
        return form == null
                && getView().pair().isActive()
                && !getView().versions().isEmpty();
    }

    /** The names of the points that are still needed before the draft can be sent; empty when none are. */
    public String getMissing() {
        return form().text().missing().stream()
                .map(point -> Texts.of(pages.locale(), point.key()))
                .collect(Collectors.joining(", "));
    }

    /** The plain passages, in reading order. */
    public List<Point> getPassages() {
        return Arrays.stream(Point.values()).filter(Point::isText).toList();
    }

    /** What to write on a point: what the program asks for, otherwise our own words. */
    public String help(Point point) {
        if (prompts == null) {
            prompts = agreements.prompts(id());
        }
        String asked = prompts.get(point);
        return asked == null ? Texts.of(pages.locale(), point.key().replace(".point.", ".help.")) : asked;
    }

    public Formality[] getFormalities() {
        return Formality.values();
    }

    public AgreementView getView() {
        if (view == null) {
            view = agreements.read(id());
        }
        return view;
    }

    private void keep() {
        revision = agreements.saveDraft(id(), proposal(), revision);
        forget();
        AgreementView.Draft draft = getView().draft();
        savedAt = draft == null ? null : draft.savedAt();
    }

    private Proposal proposal() {
        return new Proposal(knows, form().text(), AgreementForm.said(form().getNote()));
    }

    private AgreementForm form() {
        if (form == null) {
            form = AgreementForm.of(AgreementText.EMPTY, "");
        }
        return form;
    }

    private void forget() {
        view = null;
    }

    private PairId id() {
        return PairIds.of(pair);
    }

    private String again() {
        return "/portal/agreement?faces-redirect=true&pair=" + id();
    }

    public @Nullable Long getPair() {
        return pair;
    }

    public void setPair(@Nullable Long pair) {
        this.pair = pair;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }

    public @Nullable AgreementForm getForm() {
        return form;
    }

    /** The version that the draft answers; 0 for a first draft. */
    public int getKnows() {
        return knows;
    }

    public @Nullable Instant getSavedAt() {
        return savedAt;
    }
}
