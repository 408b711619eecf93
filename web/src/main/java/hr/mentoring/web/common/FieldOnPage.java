package hr.mentoring.web.common;

import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIMessage;
import jakarta.faces.component.UIViewRoot;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the input of a form that a refusal is about: the one of that name that has a place for messages beside it. */
final class FieldOnPage {

    private static final String FACELETS = "facelets";

    private FieldOnPage() {}

    /** The input with this id; empty if the page has none, or none that could show a message. */
    static Optional<UIInput> named(@Nullable String field, UIViewRoot view) {
        if (field == null) {
            return Optional.empty();
        }
        List<UIComponent> all = new ArrayList<>();
        collect(view, all);
        boolean hasPlace = all.stream()
                .anyMatch(component -> component instanceof UIMessage message && field.equals(message.getFor()));
        return all.stream()
                .filter(component -> hasPlace && component instanceof UIInput && field.equals(component.getId()))
                .map(UIInput.class::cast)
                .findFirst();
    }

    private static void collect(UIComponent component, List<UIComponent> all) {
        all.add(component);
        for (Iterator<UIComponent> held = component.getFacetsAndChildren(); held.hasNext(); ) {
            UIComponent next = held.next();
            if (!repeats(next)) {
                collect(next, all);
            }
        }
    }

    /** What stands once for every row has expressions that mean nothing without a row. */
    private static boolean repeats(UIComponent component) {
        return component instanceof UIData
                || component instanceof NamingContainer && FACELETS.equals(component.getFamily());
    }
}
