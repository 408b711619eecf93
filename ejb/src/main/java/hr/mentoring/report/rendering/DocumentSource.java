package hr.mentoring.report.rendering;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A report document as it is kept until somebody wants a file of it: everything that it says, record by record, as
 * compressed JSON. A component that was added to a record later is empty when an older document is read.
 */
public final class DocumentSource {

    /** What records are made of, which is dear to find out. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private DocumentSource() {}

    /** The document as it is kept. */
    public static byte[] of(ReportDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json =
                Json.createGenerator(new OutputStreamWriter(new DeflaterOutputStream(out), StandardCharsets.UTF_8))) {
            write(json, document);
        }
        return out.toByteArray();
    }

    /** What was kept. */
    public static ReportDocument read(byte[] source) {
        InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(source));
        try (JsonReader json = Json.createReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return (ReportDocument) record(json.readObject(), ReportDocument.class);
        }
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.write(text);
        } else if (value instanceof Locale language) {
            json.write(language.toLanguageTag());
        } else if (value instanceof Integer number) {
            json.write(number);
        } else if (value instanceof Double number) {
            json.write(number);
        } else if (value instanceof Boolean yes) {
            json.write(yes);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(element -> write(json, element));
            json.writeEnd();
        } else {
            json.writeStartObject();
            for (RecordComponent component : COMPONENTS.get(value.getClass())) {
                json.writeKey(component.getName());
                write(json, valueOf(component, value));
            }
            json.writeEnd();
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A document cannot be kept with " + component, e);
        }
    }

    private static Object record(JsonObject json, Class<?> type) {
        RecordComponent[] components = COMPONENTS.get(type);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] =
                    value(json.getOrDefault(components[i].getName(), JsonValue.NULL), components[i].getGenericType());
        }
        try {
            return type.getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A document cannot be read with " + type, e);
        }
    }

    private static @Nullable Object value(JsonValue json, Type type) {
        if (type instanceof ParameterizedType list) {
            return list(json, list.getActualTypeArguments()[0]);
        } else if (type == boolean.class) {
            return json == JsonValue.TRUE;
        } else if (type == int.class) {
            return json instanceof JsonNumber number ? number.intValue() : 0;
        } else if (type == double.class) {
            return json instanceof JsonNumber number ? number.doubleValue() : 0.0;
        } else if (json == JsonValue.NULL) {
            return null;
        } else if (type == Double.class) {
            return ((JsonNumber) json).doubleValue();
        } else if (type == Integer.class) {
            return ((JsonNumber) json).intValue();
        } else if (type == String.class) {
            return ((JsonString) json).getString();
        } else if (type == Locale.class) {
            return Locale.forLanguageTag(((JsonString) json).getString());
        }
        return record((JsonObject) json, (Class<?>) type);
    }

    private static List<Object> list(JsonValue json, Type element) {
        List<Object> list = new ArrayList<>();
        if (json instanceof JsonArray array) {
            for (JsonValue each : array) {
                Object value = value(each, element);
                if (value != null) {
                    list.add(value);
                }
            }
        }
        return list;
    }
}
