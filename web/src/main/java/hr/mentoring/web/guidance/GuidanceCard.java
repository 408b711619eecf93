package hr.mentoring.web.guidance;

import hr.mentoring.guidance.Bilingual;
import hr.mentoring.guidance.Card;
import hr.mentoring.guidance.GuidanceService;
import hr.mentoring.pairing.PairId;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one word of guidance on a page, which the reader may put away. */
@Named
@RequestScoped
public class GuidanceCard {

    @EJB
    private GuidanceService guidance;

    @Inject
    private Pages pages;

    private @Nullable Optional<Card> now;
    private final Map<PairId, Optional<Card>> ofPairs = new HashMap<>();

    /** A word as a page shows it. */
    public record Word(String title, String body) {}

    /** What is shown on the home; null most of the time. */
    public @Nullable Card getNow() {
        if (now == null) {
            now = guidance.now();
        }
        return now.orElse(null);
    }

    /** What is shown on the page of a meeting; null most of the time. */
    public @Nullable Card of(PairId pair) {
        return ofPairs.computeIfAbsent(pair, guidance::now).orElse(null);
    }

    /** The words of a card, in the reader's language. */
    public List<Word> words(Card card) {
        return words(card.texts());
    }

    /** The words for whoever got no mentor. */
    public List<Word> getForUnmatched() {
        return words(guidance.forUnmatched());
    }

    /** Puts an occasion away. */
    public String putAway(String occasion) {
        guidance.putAway(occasion);
        return FacesContext.getCurrentInstance().getViewRoot().getViewId()
                + "?faces-redirect=true&includeViewParams=true";
    }

    private List<Word> words(List<Bilingual> texts) {
        Locale locale = pages.locale();
        return texts.stream()
                .map(text -> new Word(text.title(locale), text.body(locale)))
                .toList();
    }
}
