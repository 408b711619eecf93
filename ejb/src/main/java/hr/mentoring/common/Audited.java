package hr.mentoring.common;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An event that the audit keeps, with whoever caused it. It is a record of ids: what happened, and to whom or what, never
 * what people told each other.
 */
public interface Audited {

    /** What happened, as a program names it: the name of the event. */
    default String code() {
        return getClass().getSimpleName();
    }

    /** What it happened to, such as {@code person 12}: the ids that the event carries, in their order. */
    default List<String> subjects() {
        List<String> subjects = new ArrayList<>();
        for (RecordComponent component : getClass().getRecordComponents()) {
            String type = component.getType().getSimpleName();
            if (type.endsWith("Id")) {
                String kind = type.substring(0, type.length() - "Id".length()).toLowerCase(Locale.ROOT);
                subjects.add(kind + " " + value(component));
            }
        }
        return subjects;
    }

    private Object value(RecordComponent component) {
        try {
            return component.getAccessor().invoke(this);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
