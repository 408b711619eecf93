package hr.mentoring.web.agreement;

import hr.mentoring.agreement.AgreementService;
import hr.mentoring.agreement.AgreementView;
import hr.mentoring.agreement.Side;
import hr.mentoring.pairing.PairReasons;
import hr.mentoring.pairing.PairReasons.Direction;
import hr.mentoring.pairing.PairService;
import hr.mentoring.pairing.ReasonWords;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pair as one of the two sees it: who the other one is, why the two, how to get in touch, what is next. */
@Named
@RequestScoped
public class MatchPage {

    @EJB
    private AgreementService agreements;

    @EJB
    private PairService pairs;

    @EJB
    private ReasonWords words;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    private @Nullable Long pair;
    private @Nullable AgreementView view;
    private @Nullable PairReasons reasons;

    public AgreementView getView() {
        if (view == null) {
            view = agreements.read(PairIds.of(pair));
        }
        return view;
    }

    /** What the other one gives the reader, the weightiest first. */
    public List<String> getTheyGive() {
        return sentences(getView().side() == Side.MENTEE ? Direction.MENTOR_GIVES : Direction.MENTEE_GIVES);
    }

    /** What the reader gives the other one. */
    public List<String> getYouGive() {
        return sentences(getView().side() == Side.MENTEE ? Direction.MENTEE_GIVES : Direction.MENTOR_GIVES);
    }

    /** What both have in common. */
    public List<String> getShared() {
        return sentences(Direction.SHARED);
    }

    /** Whether nothing is known that speaks for the pair, since a person put it together. */
    public boolean isWithoutReasons() {
        return reasons().parts().isEmpty();
    }

    private List<String> sentences(Direction direction) {
        return words.sentences(reasons(), direction, pages.locale());
    }

    private PairReasons reasons() {
        if (reasons == null) {
            reasons = pairs.reasons(PairIds.of(pair));
        }
        return reasons;
    }

    /** What the clock shows where the other one works. */
    public String getTheirTime() {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(pages.locale())
                .format(clock.instant().atZone(getView().other().timeZone()));
    }

    public @Nullable Long getPair() {
        return pair;
    }

    public void setPair(@Nullable Long pair) {
        this.pair = pair;
    }
}
