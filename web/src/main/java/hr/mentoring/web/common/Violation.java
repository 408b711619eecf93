package hr.mentoring.web.common;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;

/**
 * A broken constraint in the reader's words: the container has put its own into the language of the server.
 *
 * @param field as the caller knows it: without the names of our methods and parameters
 * @param message in the reader's language
 */
record Violation(String field, String message) {

    private static final MessageInterpolator WORDS =
            Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

    static Violation of(ConstraintViolation<?> violation, Locale locale) {
        return new Violation(
                field(violation.getPropertyPath()),
                WORDS.interpolate(violation.getMessageTemplate(), new Case(violation), locale));
    }

    private static String field(Path path) {
        String parameter = "body";
        StringBuilder field = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                append(field, node);
            }
        }
        return field.isEmpty() ? parameter : field.toString();
    }

    private static void append(StringBuilder field, Path.Node node) {
        if (node.isInIterable()) {
            Object place = node.getIndex() == null ? node.getKey() : node.getIndex();
            field.append(field.isEmpty() ? "body" : "")
                    .append('[')
                    .append(place)
                    .append(']');
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            field.append(field.isEmpty() ? "" : ".").append(node.getName());
        }
    }

    /** What the words are filled in with. */
    private record Case(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("A broken constraint is no " + type.getName());
        }
    }
}
