package hr.mentoring.web.agreement;

import hr.mentoring.agreement.Comparison.Change;
import hr.mentoring.agreement.Comparison.Piece;
import hr.mentoring.agreement.Point;
import hr.mentoring.common.Texts;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** How the pieces of a comparison are written: words as they are, days and choices in the reader's language. */
@Named
@ApplicationScoped
public class AgreementWords {

    @Inject
    private Pages pages;

    @Inject
    private Words words;

    /** A piece of a change; days and choices are set apart by a space, words bring their own. */
    public String piece(Change change, Piece piece) {
        if (change.point() == Point.REVIEWS) {
            return words.date(LocalDate.parse(piece.words())) + " ";
        }
        return change.point() == Point.FORMALITY ? Texts.of(pages.locale(), piece.words()) + " " : piece.words();
    }
}
