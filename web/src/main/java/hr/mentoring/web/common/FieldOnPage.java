package hr.mentoring.web.common;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIMessage;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Finds the input of a form that a refusal is about: the one of that name that has a place for messages beside it. */
final class FieldOnPage {

    private static final Set<VisitHint> ONCE = EnumSet.of(VisitHint.SKIP_ITERATION, VisitHint.SKIP_UNRENDERED);

    private FieldOnPage() {}

    /** The input with this id; empty if the page has none, or none that could show a message. */
    static Optional<UIInput> named(@Nullable String field, FacesContext faces) {
        AtomicReference<@Nullable UIInput> input = new AtomicReference<>();
        AtomicReference<@Nullable UIMessage> place = new AtomicReference<>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces, null, ONCE), (context, component) -> {
            if (component instanceof UIInput candidate && candidate.getId().equals(field)) {
                input.compareAndSet(null, candidate);
            } else if (component instanceof UIMessage candidate
                    && String.valueOf(candidate.getFor()).equals(field)) {
                place.compareAndSet(null, candidate);
            }
            return VisitResult.ACCEPT;
        });
        return Optional.ofNullable(place.get()).map(there -> input.get());
    }
}
