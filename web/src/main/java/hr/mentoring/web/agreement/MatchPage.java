package hr.mentoring.web.agreement;

import hr.mentoring.agreement.AgreementService;
import hr.mentoring.agreement.AgreementView;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** A pair as one of the two sees it: who the other one is, why the two, how to get in touch, what is next. */
@Named
@RequestScoped
public class MatchPage {

    @EJB
    private AgreementService agreements;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    private @Nullable Long pair;
    private @Nullable AgreementView view;

    public AgreementView getView() {
        if (view == null) {
            view = agreements.read(PairIds.of(pair));
        }
        return view;
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
