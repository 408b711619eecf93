package hr.mentoring.web.common;

import hr.mentoring.common.RuleBroken;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares a JSON body with the record that it is to become, and says of every field that does not fit its name, its
 * value and what is expected. JSON-B alone would take {@code "perhaps"} for false, cut 3.5 down to 3, overlook a field
 * with a slip in its name, and name nothing when it refuses.
 */
final class JsonShape {

    private final List<RuleBroken> misfits = new ArrayList<>();

    private JsonShape() {}

    /** Everything in {@code body} that does not fit {@code type}, in the order of the body; empty when all of it does. */
    static List<RuleBroken> misfits(Type type, JsonValue body) {
        JsonShape shape = new JsonShape();
        shape.compare(type, "body", "", body);
        return List.copyOf(shape.misfits);
    }

    /**
     * Compares one value.
     *
     * @param name how a refusal names it
     * @param prefix what stands before the names of what it holds
     */
    private void compare(Type type, String name, String prefix, JsonValue value) {
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        Optional<Wanted> single = Wanted.by(raw);
        if (single.isPresent()) {
            compareSingle(single.get(), name, value);
        } else if (raw.isRecord()) {
            compareRecord(raw, name, prefix, value);
        } else if (Map.class.isAssignableFrom(raw)) {
            compareMap(argument(type, 1), name, prefix, value);
        } else if (Collection.class.isAssignableFrom(raw)) {
            compareList(argument(type, 0), name, value);
        }
    }

    private void compareSingle(Wanted wanted, String name, JsonValue value) {
        String text = value instanceof JsonString quoted ? quoted.getString() : value.toString();
        if (form(value) != wanted.form() || !wanted.holds().test(text)) {
            misfits.add(wanted.refuse(name, value.toString()));
        }
    }

    private void compareRecord(Class<?> type, String name, String prefix, JsonValue value) {
        Map<String, RecordComponent> known = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, component -> component));
        String names = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
        if (!(value instanceof JsonObject object)) {
            refuse(name, "common.wants-object", value, names);
            return;
        }
        object.forEach((key, held) -> {
            RecordComponent component = known.get(key);
            String path = prefix + key;
            if (component == null) {
                misfits.add(RuleBroken.on(path, "common.unknown-field", Wanted.shortened(path), names));
            } else if (held != JsonValue.NULL || component.getType().isPrimitive()) {
                compare(component.getGenericType(), path, path + ".", held);
            }
        });
    }

    private void compareMap(Type type, String name, String prefix, JsonValue value) {
        if (value instanceof JsonObject object) {
            object.forEach((key, held) -> compare(type, prefix + key, prefix + key + ".", held));
        } else {
            refuse(name, "common.wants-map", value);
        }
    }

    private void compareList(Type type, String name, JsonValue value) {
        if (value instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                String path = "%s[%d]".formatted(name, i);
                compare(type, path, path + ".", list.get(i));
            }
        } else {
            refuse(name, "common.wants-list", value);
        }
    }

    private void refuse(String name, String code, JsonValue value, String... more) {
        List<Object> arguments = new ArrayList<>(List.of(name, Wanted.shortened(value.toString())));
        arguments.addAll(List.of(more));
        misfits.add(RuleBroken.on(name, code, arguments.toArray()));
    }

    private static Wanted.@Nullable Form form(JsonValue value) {
        if (value instanceof JsonString) {
            return Wanted.Form.TEXT;
        }
        if (value instanceof JsonNumber) {
            return Wanted.Form.NUMBER;
        }
        return value == JsonValue.TRUE || value == JsonValue.FALSE ? Wanted.Form.TRUTH : null;
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[index] : Object.class;
    }
}
